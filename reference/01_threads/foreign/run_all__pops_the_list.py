# exercise: run_all
# label: wrong
# mistake: takes the tasks out of the caller's list with pop

import threading


def run_all(tasks):
    threads = []
    while tasks:
        t = threading.Thread(target=tasks.pop(0))
        t.start()
        threads.append(t)
    for t in threads:
        t.join()
