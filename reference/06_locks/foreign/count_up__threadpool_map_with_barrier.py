# exercise: count_up
# label: right
import threading
from multiprocessing.pool import ThreadPool


def count_up(counter, times, workers):
    if workers < 1:
        return
    lock = threading.Lock()
    together = threading.Barrier(workers)  # so each thread gets exactly one share

    def add(share):
        together.wait()
        for _ in range(share):
            with lock:
                counter.value += 1

    pool = ThreadPool(workers)
    try:
        pool.map(add, [times] * workers, chunksize=1)
    finally:
        pool.close()
        pool.join()
