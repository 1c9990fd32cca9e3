# exercise: run_all
# label: wrong
# mistake: threads in a dictionary keyed by task: of equal tasks only the last thread is joined

import threading


def run_all(tasks):
    threads = {}
    for task in tasks:
        t = threading.Thread(target=task)
        t.start()
        threads[task] = t
    for t in threads.values():
        t.join()
