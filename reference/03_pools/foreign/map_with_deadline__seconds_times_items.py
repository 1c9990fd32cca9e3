# exercise: map_with_deadline
# label: wrong
# mistake: the time is multiplied by the number of items
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map_async(func, items).get(seconds * max(1, len(items)))
        except multiprocessing.TimeoutError:
            return None
