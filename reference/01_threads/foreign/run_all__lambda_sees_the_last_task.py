# exercise: run_all
# label: wrong
# mistake: the lambdas look at `task` when they run, and then it is the last one: the last task runs as often as there are tasks, the others never.

import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        threads.append(threading.Thread(target=lambda: task()))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
