# exercise: parallel_map
# label: wrong
# mistake: a pool with one process for each item, not limited by processes
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(len(items) or 1) as pool:
        return pool.map(func, items, 1)
