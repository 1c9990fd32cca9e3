# exercise: run_all
# label: wrong
# mistake: max_workers=len(tasks) is 0 for no tasks: ValueError

from concurrent.futures import ThreadPoolExecutor


def run_all(tasks):
    with ThreadPoolExecutor(max_workers=len(tasks)) as ex:
        for task in tasks:
            ex.submit(task)
