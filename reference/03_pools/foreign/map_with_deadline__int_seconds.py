# exercise: map_with_deadline
# label: wrong
# mistake: int(seconds) cuts fractions off: half a second becomes no time at all
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map_async(func, items).get(timeout=int(seconds))
        except multiprocessing.TimeoutError:
            return None
