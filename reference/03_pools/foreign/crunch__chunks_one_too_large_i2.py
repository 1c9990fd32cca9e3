# exercise: crunch
# label: wrong
# mistake: to save time the items go out in chunks of len(items) // cpus + 1 (the + 1 because a chunk of 0 is refused), which is one too many: with as many items as CPUs the chunks have 2 items and only half of the CPUs work (breaks "As many items run at the same time as there are usable CPUs")
import multiprocessing
import os


def crunch(work, items):
    try:
        cpus = len(os.sched_getaffinity(0))
    except AttributeError:
        cpus = multiprocessing.cpu_count()
    size = len(items) // cpus + 1
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items, chunksize=size)
