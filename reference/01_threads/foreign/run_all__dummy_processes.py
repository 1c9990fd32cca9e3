# exercise: run_all
# label: right
# style: multiprocessing.dummy.Process objects

import multiprocessing.dummy as mp


def run_all(tasks):
    ps = [mp.Process(target=task) for task in tasks]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
