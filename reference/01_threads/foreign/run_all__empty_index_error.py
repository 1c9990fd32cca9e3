# exercise: run_all
# label: wrong
# mistake: threads[-1].join() and the rest: IndexError for no tasks

import threading


def run_all(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for t in threads:
        t.start()
    threads[-1].join()
    for t in threads[:-1]:
        t.join()
