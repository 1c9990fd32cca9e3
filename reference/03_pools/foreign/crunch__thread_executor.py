# exercise: crunch
# label: wrong
# mistake: ThreadPoolExecutor for CPU-bound work
import os
from concurrent.futures import ThreadPoolExecutor


def crunch(work, items):
    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as executor:
        return list(executor.map(work, items))
