# exercise: parallel_map
# label: wrong
# mistake: the pool size is min(processes, len(items)), which is 0 without items: ValueError instead of []

import multiprocessing


def parallel_map(func, items, processes=4):
    # more processes than items would be a waste
    workers = min(processes, len(items))
    with multiprocessing.Pool(workers) as pool:
        return pool.map(func, items, chunksize=1)
