# exercise: gather
# label: wrong
# mistake: the pool has eight workers whatever the number of tasks, so of forty tasks only eight run at the same time.

from concurrent.futures import ThreadPoolExecutor

MAX_WORKERS = 8


def gather(tasks):
    with ThreadPoolExecutor(max_workers=MAX_WORKERS) as pool:
        futures = [pool.submit(task) for task in tasks]
    return [future.result() for future in futures]
