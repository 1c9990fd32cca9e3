# exercise: run_all
# label: wrong
# mistake: range(len(tasks) - 1): the last task never runs

import threading


def run_all(tasks):
    threads = []
    for i in range(len(tasks) - 1):
        t = threading.Thread(target=tasks[i])
        threads.append(t)
        t.start()
    for t in threads:
        t.join()
