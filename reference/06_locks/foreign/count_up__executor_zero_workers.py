# exercise: count_up
# label: wrong
# mistake: ThreadPoolExecutor(max_workers=0) raises ValueError (a thread may be reused as well)
import threading
from concurrent.futures import ThreadPoolExecutor


def count_up(counter, times, workers):
    lock = threading.Lock()
    barrier = threading.Barrier(max(workers, 1))

    def work(_):
        barrier.wait()
        for _ in range(times):
            with lock:
                counter.value += 1

    with ThreadPoolExecutor(max_workers=workers) as executor:
        list(executor.map(work, range(workers)))
