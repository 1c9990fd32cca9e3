# exercise: crunch
# label: wrong
# mistake: "As many items are at work at once as there are usable CPUs": the items are cut into chunks of ceil(items / CPUs); 5 items on 4 CPUs make 3 chunks, so only 3 at once
# misjudged: passed
import math
import multiprocessing
import os


def crunch(work, items):
    cpus = os.cpu_count() or 1
    share = max(1, math.ceil(len(items) / cpus))
    with multiprocessing.Pool(cpus) as pool:
        return pool.map(work, items, chunksize=share)
