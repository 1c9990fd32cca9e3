# exercise: run_all
# style: futures
from concurrent.futures import ThreadPoolExecutor


def run_all(tasks):
    if not tasks:
        return
    with ThreadPoolExecutor(max_workers=len(tasks)) as pool:
        for task in tasks:
            pool.submit(task)
