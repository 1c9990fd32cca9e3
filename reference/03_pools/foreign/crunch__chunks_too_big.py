# exercise: crunch
# label: wrong
# mistake: the chunksize is len(items) // cpus + 1; with as many items as CPUs each chunk holds two, so only half of the CPUs are at work.
import multiprocessing
import os


def crunch(work, items):
    cpus = os.cpu_count() or 1
    # one chunk for each CPU, + 1 because of rounding
    chunk = len(items) // cpus + 1
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items, chunksize=chunk)
