# exercise: crunch
# expect: rest-left-out
import multiprocessing
import os


def _do_part(work, part):
    return [work(item) for item in part]


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    size = len(items) // cpus  # <- here
    parts = [(work, items[n * size : (n + 1) * size]) for n in range(cpus)]
    with multiprocessing.Pool(cpus) as pool:
        done = pool.starmap(_do_part, parts, chunksize=1)
    return [value for part in done for value in part]
