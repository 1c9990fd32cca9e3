# exercise: crunch
# label: wrong
# mistake: the pool is kept for the next call in a module variable
import multiprocessing

POOL = None


def crunch(work, items):
    global POOL
    if POOL is None:
        POOL = multiprocessing.Pool(multiprocessing.cpu_count())
    return POOL.map(work, items, 1)
