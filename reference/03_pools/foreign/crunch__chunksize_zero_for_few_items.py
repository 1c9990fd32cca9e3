# exercise: crunch
# label: wrong
# mistake: chunksize = len(items) // cpus is 0 for fewer items than CPUs; map then does no work and returns a list of None
import multiprocessing
import os


def crunch(work, items):
    cpus = os.cpu_count() or 1
    # give every process the same share of the work
    chunk = len(items) // cpus
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items, chunksize=chunk)
