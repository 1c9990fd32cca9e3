# exercise: map_catching
# label: wrong
# mistake: no try at all: map raises the first exception
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(func, items)
