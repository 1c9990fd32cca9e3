# exercise: run_all
# label: wrong
# mistake: the threads are kept in a dictionary with the task as key, so a repeated task gets only one thread and runs once; breaks "the same one may appear several times"
import threading


def make_the_threads(tasks):
    threads = {}
    for task in tasks:
        threads[task] = threading.Thread(target=task)
    return threads


def run_all(tasks):
    threads = make_the_threads(tasks)
    for task in threads:
        threads[task].start()
    for task in threads:
        threads[task].join()
