# exercise: run_all
# label: wrong
# mistake: ThreadPoolExecutor() without max_workers has at most 32 workers (fewer on a small machine), so forty tasks do not run at the same time

from concurrent.futures import ThreadPoolExecutor


def run_all(tasks):
    with ThreadPoolExecutor() as executor:
        for task in tasks:
            executor.submit(task)
    # leaving the with block waits for all of them
