# exercise: run_all
# label: wrong
# mistake: set(tasks): a task that comes several times runs once

import threading


def run_all(tasks):
    threads = [threading.Thread(target=task) for task in set(tasks)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
