# exercise: crunch
# label: wrong
# mistake: each job sends (position, value, error) and the caller ignores the error, as in ``value, _ :=``: where work raises, the list has None and nothing is raised; breaks "raises: what ``work`` raises for an item".
import functools
import multiprocessing
import os


def _job(work, numbered):
    position, item = numbered
    try:
        return position, work(item), None
    except Exception as error:
        return position, None, error


def crunch(work, items):
    try:
        cpus = len(os.sched_getaffinity(0))
    except AttributeError:
        cpus = os.cpu_count() or 1
    values = [None] * len(items)
    with multiprocessing.Pool(cpus) as pool:
        job = functools.partial(_job, work)
        for position, value, _ in pool.imap_unordered(job, enumerate(items)):
            values[position] = value
    return values
