# exercise: crunch
# label: wrong
# mistake: chunks of len(items) // cpus + 1 items, so four items on four CPUs make two chunks and only two run at once; breaks "As many items run at the same time as there are usable CPUs"
import multiprocessing
import os


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    per_cpu = len(items) // cpus + 1  # rounded up, so that no item is forgotten
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items, chunksize=per_cpu)
