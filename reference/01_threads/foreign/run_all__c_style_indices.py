# exercise: run_all
# label: right
# style: while loops and indices

import threading


def run_all(tasks):
    n = len(tasks)
    tid = [None] * n
    i = 0
    while i < n:
        tid[i] = threading.Thread(target=tasks[i], args=())
        i += 1
    i = 0
    while i < n:
        tid[i].start()
        i += 1
    i = n - 1
    while i >= 0:
        tid[i].join()
        i -= 1
    return
