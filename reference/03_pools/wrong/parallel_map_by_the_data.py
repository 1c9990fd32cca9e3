# exercise: parallel_map
# expect: too-many-processes
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(len(items) or 1) as pool:  # <- here
        return pool.map(func, items)
