# exercise: crunch
# label: right
import multiprocessing
import os


class _Machine:
    @staticmethod
    def available_processors():
        machine = os.cpu_count() or 1
        if hasattr(os, "process_cpu_count"):
            usable = os.process_cpu_count() or 1
        elif hasattr(os, "sched_getaffinity"):
            usable = len(os.sched_getaffinity(0))
        else:
            usable = machine
        return max(1, min(usable, machine))


def crunch(work, items):
    pool = multiprocessing.Pool(processes=_Machine.available_processors())
    try:
        return pool.map(work, items, chunksize=1)
    finally:
        pool.terminate()
        pool.join()
