# exercise: run_all
# label: wrong
# mistake: generator expression: each thread is started only when the join loop asks for it

import threading


def _start(task):
    t = threading.Thread(target=task)
    t.start()
    return t


def run_all(tasks):
    threads = (_start(task) for task in tasks)
    for t in threads:
        t.join()
