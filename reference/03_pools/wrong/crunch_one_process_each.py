# exercise: crunch
# expect: too-many-processes
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool(len(items) + 1) as pool:  # <- here
        return pool.map(work, items, chunksize=1)
