# exercise: run_all
# label: wrong
# mistake: the executor's default number of workers is limited, so forty tasks do not run at once
from concurrent.futures import ThreadPoolExecutor


def run_all(tasks):
    with ThreadPoolExecutor() as pool:
        for task in tasks:
            pool.submit(task)
