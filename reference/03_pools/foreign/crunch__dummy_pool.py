# exercise: crunch
# label: wrong
# mistake: multiprocessing.dummy.Pool is made of threads
import multiprocessing.dummy as mp


def crunch(work, items):
    with mp.Pool() as pool:
        return pool.map(work, items, 1)
