# exercise: crunch
# label: right
import multiprocessing
import os


def _how_many():
    machine = os.cpu_count() or 1
    try:
        usable = len(os.sched_getaffinity(0))
    except AttributeError:  # not on Linux
        usable = machine
    return max(1, min(machine, usable))


def _work_on(work, item):
    try:
        return True, work(item)
    except BaseException as error:
        return False, error


def crunch(work, items):
    jobs = []
    for item in items:
        jobs.append((work, item))
    with multiprocessing.Pool(_how_many()) as pool:
        pairs = pool.starmap(_work_on, jobs, chunksize=1)
    for good, value in pairs:
        if not good:
            raise value
    return [value for good, value in pairs]
