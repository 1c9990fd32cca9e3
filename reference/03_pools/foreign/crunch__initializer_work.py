# exercise: crunch
# label: right
# style: the work by initializer, map_async with get
import multiprocessing
import os

_the_work = None


def _set_work(work):
    global _the_work
    _the_work = work


def _do(item):
    return _the_work(item)


def crunch(work, items):
    with multiprocessing.Pool(len(os.sched_getaffinity(0)), initializer=_set_work, initargs=[work]) as pool:
        return pool.map_async(_do, items, chunksize=1).get()
