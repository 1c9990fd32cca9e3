# exercise: map_with_deadline
# label: wrong
# mistake: ThreadPool: threads of the caller, late ones cannot be ended
import multiprocessing
from multiprocessing.pool import ThreadPool


def map_with_deadline(func, items, seconds, processes=2):
    with ThreadPool(processes) as pool:
        try:
            return pool.map_async(func, items).get(timeout=seconds)
        except multiprocessing.TimeoutError:
            return None
