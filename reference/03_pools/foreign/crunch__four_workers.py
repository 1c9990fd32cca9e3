# exercise: crunch
# label: wrong
# mistake: the number of processes is a constant and not the number of CPUs of the machine at hand

import multiprocessing

WORKERS = 4  # my laptop has four cores


def crunch(work, items):
    with multiprocessing.Pool(WORKERS) as pool:
        return pool.map(work, items, chunksize=1)
