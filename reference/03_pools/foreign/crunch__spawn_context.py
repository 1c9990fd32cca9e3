# exercise: crunch
# label: right
# style: spawn context
import multiprocessing
import os


def crunch(work, items):
    ctx = multiprocessing.get_context("spawn")
    with ctx.Pool(processes=len(os.sched_getaffinity(0))) as pool:
        return pool.map(work, items, 1)
