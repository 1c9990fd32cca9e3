# exercise: map_with_deadline
# label: wrong
# mistake: catches concurrent.futures.TimeoutError, which a multiprocessing pool never raises
import multiprocessing
from concurrent.futures import TimeoutError


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map_async(func, items).get(seconds)
        except TimeoutError:
            return None
