# exercise: map_with_deadline
# label: wrong
# mistake: waits for all work and looks at the clock afterwards
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    start = time.monotonic()
    with multiprocessing.Pool(processes) as pool:
        results = pool.map(func, items)
    if time.monotonic() - start > seconds:
        return None
    return results
