# exercise: crunch
# label: wrong
# mistake: cpu_count() - 1, one CPU left free on purpose
import multiprocessing
import os


def crunch(work, items):
    with multiprocessing.Pool(max(1, os.cpu_count() - 1)) as pool:
        return pool.map(work, items, 1)
