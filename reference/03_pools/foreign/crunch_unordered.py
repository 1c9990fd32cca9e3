# exercise: crunch
# label: wrong
# mistake: imap_unordered gives the results in the order in which they are ready
import multiprocessing
import os


def crunch(work, items):
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = os.cpu_count() or 1
    results = []
    with multiprocessing.Pool(cpus) as pool:
        for result in pool.imap_unordered(work, items):
            results.append(result)
    return results
