# exercise: map_with_deadline
# style: time_left_for_each
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    deadline = time.monotonic() + seconds
    results = []
    with multiprocessing.Pool(processes) as pool:
        handles = [pool.apply_async(func, (item,)) for item in items]
        try:
            for handle in handles:
                left = deadline - time.monotonic()
                results.append(handle.get(max(left, 0)))
        except multiprocessing.TimeoutError:
            return None
    return results
