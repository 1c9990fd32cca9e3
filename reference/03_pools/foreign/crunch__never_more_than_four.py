# exercise: crunch
# label: wrong
# mistake: "on all CPUs that this program may use": never more than four processes, however many CPUs there are
# misjudged: passed
import multiprocessing
import os

MOST = 4  # more than that did not help on my laptop


def crunch(work, items):
    with multiprocessing.Pool(min(MOST, os.cpu_count() or 1)) as pool:
        return pool.map(work, items)
