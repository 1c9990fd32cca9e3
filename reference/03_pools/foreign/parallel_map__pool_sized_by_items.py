# exercise: parallel_map
# label: right
# style: early return for no item, no more processes than items
import multiprocessing


def parallel_map(func, items, processes=4):
    if len(items) == 0:
        return []
    n = min(processes, len(items))
    with multiprocessing.Pool(n) as pool:
        return pool.map(func, items, chunksize=1)
