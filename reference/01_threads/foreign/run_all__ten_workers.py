# exercise: run_all
# label: wrong
# mistake: executor with 10 workers
# expect: pool-too-small

from concurrent.futures import ThreadPoolExecutor


def run_all(tasks):
    with ThreadPoolExecutor(max_workers=10) as ex:
        for task in tasks:
            ex.submit(task)
