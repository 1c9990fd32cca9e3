# exercise: map_catching
# label: wrong
# mistake: the try stands around the whole map, one exception is all that comes back
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map(func, items)
        except Exception as e:
            return [e]
