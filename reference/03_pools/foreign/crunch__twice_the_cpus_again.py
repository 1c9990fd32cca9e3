# exercise: crunch
# label: wrong
# mistake: starts twice as many processes as there are CPUs

import os
from multiprocessing import Pool


def crunch(work, items):
    # 2 per core is a good rule of thumb, so a core is never idle
    workers = 2 * (os.cpu_count() or 1)
    with Pool(workers) as pool:
        return pool.map(work, items, chunksize=1)
