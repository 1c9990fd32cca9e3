# exercise: crunch
# label: wrong
# mistake: copied from a forum: one CPU is left for the rest of the machine, so one item fewer runs: "As many items run at the same time as there are usable CPUs"
import multiprocessing
import os


def crunch(work, items):
    if hasattr(os, "process_cpu_count"):
        cpus = os.process_cpu_count() or 1
    else:
        cpus = len(os.sched_getaffinity(0))
    # always keep one core free, or the computer freezes
    with multiprocessing.Pool(max(1, cpus - 1)) as pool:
        return pool.map(work, items, chunksize=1)
