# exercise: crunch
# expect: too-many-processes
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool(1000 if len(items) > 1000 else len(items) + 1) as pool:
        return pool.map(work, items, chunksize=1)
