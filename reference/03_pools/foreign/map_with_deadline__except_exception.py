# exercise: map_with_deadline
# label: wrong
# mistake: `except Exception` takes an error of func for a late item
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map_async(func, items).get(timeout=seconds)
        except Exception:
            return None
