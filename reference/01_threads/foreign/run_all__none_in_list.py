# exercise: run_all
# label: wrong
# mistake: the list holds the None of Thread(...).start(): AttributeError at join
# expect: result-of-start

import threading


def run_all(tasks):
    threads = [threading.Thread(target=task).start() for task in tasks]
    for t in threads:
        t.join()
