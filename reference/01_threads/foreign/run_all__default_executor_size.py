# exercise: run_all
# label: wrong
# mistake: executor with the default number of workers (cores + 4)
# expect: pool-too-small

from concurrent.futures import ThreadPoolExecutor, wait


def run_all(tasks):
    with ThreadPoolExecutor() as ex:
        wait([ex.submit(task) for task in tasks])
