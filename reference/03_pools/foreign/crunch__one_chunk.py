# exercise: crunch
# label: wrong
# mistake: chunksize=len(items): one chunk holds all
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool() as pool:
        return pool.map(work, items, chunksize=len(items) or 1)
