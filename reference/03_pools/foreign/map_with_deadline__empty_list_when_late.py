# exercise: map_with_deadline
# label: wrong
# mistake: an empty list comes back when late
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        try:
            results = pool.map_async(func, items).get(seconds)
        except multiprocessing.TimeoutError:
            pass
    return results
