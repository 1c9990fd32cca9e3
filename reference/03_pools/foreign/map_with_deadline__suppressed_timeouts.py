# exercise: map_with_deadline
# label: wrong
# mistake: suppress() around get() also swallows a TimeoutError (Python's or multiprocessing's) that func itself raised in time: the caller gets None at once, long before the limit (breaks ":raises: what ``func`` raises in time")
import multiprocessing
from contextlib import suppress


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        with suppress(multiprocessing.TimeoutError, TimeoutError):
            return answer.get(timeout=seconds)
