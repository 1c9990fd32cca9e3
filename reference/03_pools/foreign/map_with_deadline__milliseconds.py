# exercise: map_with_deadline
# label: wrong
# mistake: get(timeout=seconds * 1000): milliseconds believed
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map_async(func, items).get(timeout=seconds * 1000)
        except multiprocessing.TimeoutError:
            return None
