# exercise: crunch
# label: wrong
# mistake: the N + 1 rule of thumb of Java books: one process more than the machine has CPUs
import os
from concurrent.futures import ProcessPoolExecutor


def crunch(work, items):
    workers = (os.cpu_count() or 1) + 1
    with ProcessPoolExecutor(max_workers=workers) as executor:
        return list(executor.map(work, items, chunksize=1))
