# exercise: crunch
# label: right
# style: functional, numbered jobs through imap_unordered, then sorted by number
import functools
import multiprocessing
import operator
import os


def _numbered(work, job):
    number, item = job
    try:
        return number, True, work(item)
    except Exception as error:
        return number, False, error


def _cpus():
    get_affinity = getattr(os, "sched_getaffinity", None)
    counts = [os.cpu_count(), len(get_affinity(0)) if get_affinity else None]
    return min(filter(None, counts), default=1)


def crunch(work, items):
    with multiprocessing.Pool(processes=_cpus()) as pool:
        jobs = enumerate(items)
        finished = list(
            pool.imap_unordered(functools.partial(_numbered, work), jobs, chunksize=1)
        )
    finished.sort(key=operator.itemgetter(0))
    for _, succeeded, content in finished:
        if not succeeded:
            raise content
    return [content for _, _, content in finished]
