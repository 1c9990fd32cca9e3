# exercise: run_all
# label: right

import threading


def run_all(tasks):
    lst = []
    for task in tasks:
        t1 = threading.Thread(target=task)
        lst.append(t1)
    for t1 in lst:
        t1.start()
    for t1 in lst:
        t1.join()
