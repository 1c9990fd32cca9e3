# exercise: run_all
# expect: pool-too-small
from concurrent.futures import ThreadPoolExecutor


def run_all(tasks):
    with ThreadPoolExecutor(max_workers=4) as pool:
        for task in tasks:
            pool.submit(task)
