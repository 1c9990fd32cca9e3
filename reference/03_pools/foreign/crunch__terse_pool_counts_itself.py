# exercise: crunch
# label: right
# style: terse: a pool without a number counts the CPUs itself
import multiprocessing as mp


def crunch(work, items):
    with mp.Pool() as pool:
        return pool.map(work, items, 1)
