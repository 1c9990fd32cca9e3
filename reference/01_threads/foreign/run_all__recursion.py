# exercise: run_all
# label: right
# style: start the first, run the rest recursively, then join the first

import threading


def run_all(tasks):
    if len(tasks) == 0:
        return
    first = threading.Thread(target=tasks[0])
    first.start()
    run_all(tasks[1:])
    first.join()
