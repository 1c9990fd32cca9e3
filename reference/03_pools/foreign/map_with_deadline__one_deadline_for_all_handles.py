# exercise: map_with_deadline
# label: right
# style: one handle per item, and each wait gets only what is left of the common time
import time
from multiprocessing import Pool


def _left(deadline):
    return max(0.0, deadline - time.monotonic())


def map_with_deadline(func, items, seconds, processes=2):
    pool = Pool(processes)
    try:
        handles = [pool.apply_async(func, (item,)) for item in items]
        deadline = time.monotonic() + seconds
        results = []
        for handle in handles:
            handle.wait(_left(deadline))
            if not handle.ready():
                return None
            results.append(handle.get())
        return results
    finally:
        pool.terminate()
        pool.join()
