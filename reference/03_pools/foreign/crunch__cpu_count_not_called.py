# exercise: crunch
# label: wrong
# mistake: os.cpu_count without parentheses: TypeError when the pool is made
import multiprocessing
import os


def crunch(work, items):
    with multiprocessing.Pool(os.cpu_count) as pool:
        return pool.map(work, items)
