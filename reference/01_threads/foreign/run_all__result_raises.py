# exercise: run_all
# label: right
# style: an executor; result() lets the exception of a task through, which the contract leaves open

from concurrent.futures import ThreadPoolExecutor


def run_all(tasks):
    if not tasks:
        return
    with ThreadPoolExecutor(max_workers=len(tasks)) as executor:
        futures = [executor.submit(task) for task in tasks]
        for future in futures:
            future.result()
