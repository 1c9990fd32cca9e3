# exercise: run_all
# label: right
# style: one executor with as many workers as tasks, futures dropped

from concurrent.futures import ThreadPoolExecutor


def run_all(tasks):
    if not tasks:
        return
    with ThreadPoolExecutor(max_workers=len(tasks)) as executor:
        for task in tasks:
            executor.submit(task)
