# exercise: run_all
# label: wrong
# mistake: skips a task that was already started ("not in started")

import threading


def run_all(tasks):
    started, threads = [], []
    for task in tasks:
        if task not in started:
            started.append(task)
            threads.append(threading.Thread(target=task))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
