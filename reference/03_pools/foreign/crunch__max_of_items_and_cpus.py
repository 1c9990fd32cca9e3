# exercise: crunch
# label: wrong
# mistake: max() where min() is meant: as many processes as items
import multiprocessing
import os


def crunch(work, items):
    with multiprocessing.Pool(max(os.cpu_count(), len(items))) as pool:
        return pool.map(work, items, 1)
