# exercise: crunch
# label: right
# style: a pool without a number, which asks for the CPUs itself

import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool() as pool:
        return pool.map(work, items)
