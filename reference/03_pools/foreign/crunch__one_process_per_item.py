# exercise: crunch
# label: wrong
# mistake: the pool is sized by the data, one process for each item, so with many items there are more processes than the machine has CPUs.
import multiprocessing


def crunch(work, items):
    # every item gets its own process, that is the fastest way
    how_many = max(1, len(items))
    with multiprocessing.Pool(how_many) as pool:
        return pool.map(work, items, chunksize=1)
