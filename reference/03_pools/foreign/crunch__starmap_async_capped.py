# exercise: crunch
# label: right
# style: starmap_async(...).get(), chunks of one, usable CPUs capped by the CPUs of the machine, maxtasksperchild
import multiprocessing
import os


def _count():
    machine = os.cpu_count() or 1
    count = getattr(os, "process_cpu_count", None)
    affinity = getattr(os, "sched_getaffinity", None)
    if count is not None:
        usable = count() or 1
    elif affinity is not None:
        usable = len(affinity(0))
    else:
        usable = machine
    return max(1, min(usable, machine))


def crunch(work, items):
    with multiprocessing.Pool(processes=_count(), maxtasksperchild=1000) as pool:
        return pool.starmap_async(work, [(item,) for item in items], chunksize=1).get()
