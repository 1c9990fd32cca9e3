# exercise: crunch
# label: right
import multiprocessing
import os


def usable_cpu_number():
    machine = os.cpu_count()
    if machine is None:
        machine = 1
    # on Linux: only those that this program may use
    usable = machine
    if hasattr(os, "sched_getaffinity"):
        usable = len(os.sched_getaffinity(0))
    if usable > machine:
        usable = machine
    if usable < 1:
        usable = 1
    return usable


def work_on_one(work, item):
    # this runs in a process of the pool
    try:
        value = work(item)
    except BaseException as error:
        return False, error
    return True, value


def crunch(work, items):
    jobs = []
    for item in items:
        job = (work, item)
        jobs.append(job)

    cpus = usable_cpu_number()
    pool = multiprocessing.Pool(cpus)
    try:
        # one item at a time for each process, so that no CPU is idle
        pairs = pool.starmap(work_on_one, jobs, chunksize=1)
    finally:
        pool.terminate()
        pool.join()

    results = []
    for went_well, content in pairs:
        if not went_well:
            raise content
        results.append(content)
    return results
