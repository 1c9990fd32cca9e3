# exercise: crunch
# label: right
# style: cluster user: counts the CPUs of the job (affinity), falls back elsewhere, starts no process in vain
import multiprocessing
import os


def usable():
    try:
        return len(os.sched_getaffinity(0))  # what SLURM gives me
    except AttributeError:  # mac, windows
        return os.cpu_count() or 1


def crunch(work, items):
    size = max(1, min(usable(), len(items)))
    with multiprocessing.Pool(size) as pool:
        return pool.map(work, items, 1)
