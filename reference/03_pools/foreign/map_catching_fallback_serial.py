# exercise: map_catching
# label: wrong
# mistake: when the map fails all items are tried a second time, in the calling process
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map(func, items, chunksize=1)
        except Exception:
            pass
    results = []
    for item in items:
        try:
            results.append(func(item))
        except Exception as error:
            results.append(error)
    return results
