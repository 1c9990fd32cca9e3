# exercise: run_all
# label: wrong
# mistake: the threads are kept in a dict with the task as the key, so a task that appears twice in the list gets one thread and runs once only (and a callable that cannot be hashed is a TypeError); breaks "Run every task in a thread of its own" with "the same one may appear several times"

import threading


def run_all(tasks):
    threads = {}
    for task in tasks:
        threads[task] = threading.Thread(target=task)
    for task in threads:
        threads[task].start()
    for task in threads:
        threads[task].join()
