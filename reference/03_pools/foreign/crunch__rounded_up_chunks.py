# exercise: crunch
# label: right
# style: a chunk for each CPU, of a size that is rounded up (its writer took it for wrong: with few items not all CPUs have work, but none could end earlier)
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def crunch(work, items):
    cpus = min(len(os.sched_getaffinity(0)), multiprocessing.cpu_count())
    with ProcessPoolExecutor(cpus) as pool:
        return [*pool.map(work, items, chunksize=-(-len(items) // cpus) or 1)]
