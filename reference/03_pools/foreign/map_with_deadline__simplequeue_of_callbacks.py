# exercise: map_with_deadline
# label: right
# style: each answer is put in a queue by its callback, get with the time that is left
import multiprocessing
import queue
import time
from functools import partial


def map_with_deadline(func, items, seconds, processes=2):
    arrived = queue.SimpleQueue()
    results = [None] * len(items)
    with multiprocessing.Pool(processes) as pool:
        end = time.monotonic() + seconds
        for i, item in enumerate(items):
            pool.apply_async(
                func,
                (item,),
                callback=lambda value, i=i: arrived.put((i, value, None)),
                error_callback=lambda error, i=i: arrived.put((i, None, error)),
            )
        for _ in range(len(items)):
            try:
                i, value, error = arrived.get(timeout=max(0.0, end - time.monotonic()))
            except queue.Empty:
                return None
            if error is not None:
                raise error
            results[i] = value
    return results
