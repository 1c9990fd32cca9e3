# exercise: run_all
# expect: kept-by-task
import threading


def run_all(tasks):
    threads = {}
    for task in tasks:
        threads[task] = threading.Thread(target=task)  # <- here
    for task in threads:
        threads[task].start()
    for task in threads:
        threads[task].join()
