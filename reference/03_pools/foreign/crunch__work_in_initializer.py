# exercise: crunch
# label: right
import multiprocessing
import os

_work = None


def _remember(work):
    global _work
    _work = work


def _attempt(item):
    try:
        return _work(item), None
    except BaseException as error:
        return None, error


def _usable_cpus():
    machine = os.cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return max(1, min(machine, len(os.sched_getaffinity(0))))
    return machine


def crunch(work, items):
    cpus = _usable_cpus()
    with multiprocessing.Pool(cpus, initializer=_remember, initargs=(work,)) as pool:
        rows = list(pool.imap(_attempt, items, chunksize=1))
        pool.close()
        pool.join()
    for _, error in rows:
        if error is not None:
            raise error
    return [value for value, _ in rows]
