# exercise: crunch
# label: wrong
# mistake: blocks of len // cpus items: the remainder of the division is never worked on
import multiprocessing
import os


def _block(job):
    work, block = job
    return [work(item) for item in block]


def crunch(work, items):
    n = len(os.sched_getaffinity(0))
    size = len(items) // n
    with multiprocessing.Pool(n) as pool:
        blocks = pool.map(_block, [(work, items[k * size:(k + 1) * size]) for k in range(n)], 1)
    return sum(blocks, [])
