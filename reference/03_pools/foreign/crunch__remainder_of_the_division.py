# exercise: crunch
# label: wrong
# mistake: the items are cut by hand into one slice for each CPU, of len(items) // cpus items, and the remainder of the division is dropped: 5 items on 2 CPUs give 4 results, 1 item gives none; breaks "return: the results, in the order of the items".
import multiprocessing
import os


class SliceCruncher:
    def __init__(self, work):
        self.work = work

    def run(self, part):
        results = []
        for i in range(len(part)):
            results.append(self.work(part[i]))
        return results


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    size = len(items) // cpus
    parts = []
    for k in range(cpus):
        parts.append(items[k * size : (k + 1) * size])
    pool = multiprocessing.Pool(cpus)
    try:
        lists = pool.map(SliceCruncher(work).run, parts, chunksize=1)
    finally:
        pool.terminate()
        pool.join()
    results = []
    for part in lists:
        results.extend(part)
    return results
