# exercise: run_all
# label: right
# style: over-engineered, a pool as large as the list and a barrier so that each task has its own worker
import threading
from concurrent.futures import ThreadPoolExecutor


def _after(barrier, task):
    barrier.wait()
    task()


def run_all(tasks):
    jobs = tuple(tasks)
    if not jobs:
        return
    barrier = threading.Barrier(len(jobs))
    with ThreadPoolExecutor(max_workers=len(jobs)) as pool:
        try:
            for job in jobs:
                pool.submit(_after, barrier, job)
        except BaseException:
            barrier.abort()
            raise
