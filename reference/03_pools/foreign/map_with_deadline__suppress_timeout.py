# exercise: map_with_deadline
# label: right
# style: contextlib.suppress, falls through to None
import contextlib
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        with contextlib.suppress(multiprocessing.TimeoutError):
            return pool.map_async(func, items).get(seconds)
    return None
