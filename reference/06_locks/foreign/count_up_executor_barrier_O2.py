# exercise: count_up
# label: right
# style: ThreadPoolExecutor, a barrier makes sure that each task has a thread of its own
import threading
from concurrent.futures import ThreadPoolExecutor


def _increment(counter, times, lock, everybody_here):
    everybody_here.wait()
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    if workers <= 0:
        return
    lock = threading.Lock()
    everybody_here = threading.Barrier(workers)
    with ThreadPoolExecutor(max_workers=workers) as pool:
        futures = [
            pool.submit(_increment, counter, times, lock, everybody_here)
            for _ in range(workers)
        ]
    for future in futures:
        future.result()
