# exercise: count_up
# label: right
# style: concurrent.futures: a pool of exactly `workers` threads, a barrier so that no thread gets two jobs, one lock
import threading
from concurrent.futures import ThreadPoolExecutor


def _job(barrier, lock, counter, times):
    barrier.wait()
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    if workers == 0:
        return  # a pool of no threads is a ValueError
    barrier = threading.Barrier(workers)
    lock = threading.Lock()
    with ThreadPoolExecutor(max_workers=workers) as pool:
        jobs = [
            pool.submit(_job, barrier, lock, counter, times) for _ in range(workers)
        ]
    for job in jobs:
        job.result()
