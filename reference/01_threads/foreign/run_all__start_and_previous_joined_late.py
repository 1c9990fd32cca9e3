# exercise: run_all
# label: right
# style: one loop over range(2n): first half starts, second half joins

import threading


def run_all(tasks):
    n = len(tasks)
    ts = [threading.Thread(target=t) for t in tasks]
    for k in range(2 * n):
        if k < n:
            ts[k].start()
        else:
            ts[k - n].join()
