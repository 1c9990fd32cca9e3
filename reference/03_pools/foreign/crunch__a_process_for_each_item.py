# exercise: crunch
# label: wrong
# mistake: "no more processes than the machine has CPUs": one process for each item
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool(max(1, len(items))) as pool:
        return pool.map(work, items, chunksize=1)
