# exercise: map_catching
# expect: tried-again
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map(func, items)
        except Exception:
            for item in items:
                try:
                    results.append(func(item))  # <- here
                except Exception as error:
                    results.append(error)
    return results
