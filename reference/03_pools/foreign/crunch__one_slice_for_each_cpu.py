# exercise: crunch
# label: wrong
# mistake: "As many items are at work at once as there are usable CPUs": contiguous slices of rounded-up length; 5 items on 4 CPUs make 3 slices, so only 3 are at work and one CPU is idle
import math
import multiprocessing
import os


def _rank(work, part):
    return [work(x) for x in part]


def crunch(work, items):
    """scatter / compute / gather, as in the MPI course"""
    size = os.cpu_count() or 1
    length = max(1, math.ceil(len(items) / size))
    parts = [items[i : i + length] for i in range(0, len(items), length)]
    with multiprocessing.Pool(size) as comm:
        gathered = comm.starmap(_rank, [(work, part) for part in parts])
    return [value for part in gathered for value in part]
