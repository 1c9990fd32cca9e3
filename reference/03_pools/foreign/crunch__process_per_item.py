# exercise: crunch
# label: wrong
# mistake: a Pool with one process for each item
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool(max(1, len(items))) as pool:
        return pool.map(work, items, 1)
