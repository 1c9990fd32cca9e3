# exercise: crunch
# label: wrong
# mistake: collects with as_completed, so the results come in the order of their ending and not of the items

import os
from concurrent.futures import ProcessPoolExecutor, as_completed


def crunch(work, items):
    results = []
    with ProcessPoolExecutor(max_workers=len(os.sched_getaffinity(0))) as executor:
        futures = [executor.submit(work, item) for item in items]
        for future in as_completed(futures):
            results.append(future.result())
    return results
