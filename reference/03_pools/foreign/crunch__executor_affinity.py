# exercise: crunch
# label: right
# style: ProcessPoolExecutor(max_workers=affinity).map
import os
from concurrent.futures import ProcessPoolExecutor


def crunch(work, items):
    with ProcessPoolExecutor(max_workers=len(os.sched_getaffinity(0))) as executor:
        return list(executor.map(work, items))
