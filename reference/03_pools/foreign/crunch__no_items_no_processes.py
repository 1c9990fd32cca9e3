# exercise: crunch
# label: wrong
# mistake: without items the number of workers is 0, and the executor raises ValueError: "the arguments; there may be none"

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def crunch(work, items):
    usable = len(os.sched_getaffinity(0))
    # no idle processes when there are fewer items than CPUs
    workers = min(usable, len(items))
    context = multiprocessing.get_context()
    with ProcessPoolExecutor(max_workers=workers, mp_context=context) as executor:
        futures = [executor.submit(work, item) for item in items]
        return [future.result() for future in futures]
