# exercise: map_with_deadline
# label: wrong
# mistake: `return results or None`: the empty list of no items becomes None
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        try:
            results = pool.map_async(func, items).get(seconds)
        except multiprocessing.TimeoutError:
            results = []
    return results or None
