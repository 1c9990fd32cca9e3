# exercise: run_all
# label: right
# style: a background thread starts all and joins all, the caller joins it

import threading


def run_all(tasks):
    def boss():
        ts = [threading.Thread(target=t) for t in tasks]
        for t in ts:
            t.start()
        for t in ts:
            t.join()

    b = threading.Thread(target=boss)
    b.start()
    b.join()
