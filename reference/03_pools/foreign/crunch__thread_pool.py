# exercise: crunch
# label: wrong
# mistake: a ThreadPool: its threads share one Python lock
import os
from multiprocessing.pool import ThreadPool


def crunch(work, items):
    with ThreadPool(os.cpu_count()) as pool:
        return pool.map(work, items, 1)
