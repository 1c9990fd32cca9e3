# exercise: crunch
# label: wrong
# mistake: the chunk size is len(items) // cpus + 1, so eight items on eight CPUs make four chunks of two and only four processes work: breaks "As many items run at the same time as there are usable CPUs"
import multiprocessing
import os


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    chunksize = len(items) // cpus + 1  # one share for each CPU
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items, chunksize)
