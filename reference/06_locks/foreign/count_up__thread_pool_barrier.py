# exercise: count_up
# label: right
# style: multiprocessing.pool.ThreadPool with a barrier, closed and joined
import threading
from multiprocessing.pool import ThreadPool


def count_up(counter, times, workers):
    if workers < 1:
        return None
    lock = threading.Lock()
    everybody = threading.Barrier(workers)

    def job(_):
        everybody.wait()
        for _ in range(times):
            with lock:
                counter.value += 1

    pool = ThreadPool(workers)
    try:
        pool.map(job, range(workers), chunksize=1)
    finally:
        pool.close()
        pool.join()
