# exercise: crunch
# label: right
import functools
import multiprocessing
import os


def _num_cpu():
    machine = os.cpu_count() or 1
    try:
        return max(1, min(len(os.sched_getaffinity(0)), machine))
    except AttributeError:
        return machine


def _job(work, numbered):
    position, item = numbered
    try:
        return position, work(item), None
    except BaseException as error:
        return position, None, error


def crunch(work, items):
    values = [None] * len(items)
    with multiprocessing.Pool(_num_cpu()) as pool:
        results = pool.imap_unordered(
            functools.partial(_job, work), enumerate(items), chunksize=1
        )
        for position, value, error in results:
            if error is not None:
                raise error
            values[position] = value
    return values
