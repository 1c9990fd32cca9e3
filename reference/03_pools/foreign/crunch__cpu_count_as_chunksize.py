# exercise: crunch
# label: wrong
# mistake: the CPU count is given as chunksize, the pool's size is the default: as many items as CPUs are one chunk
import multiprocessing
import os


def crunch(work, items):
    with multiprocessing.Pool() as pool:
        return pool.map(work, items, os.cpu_count())
