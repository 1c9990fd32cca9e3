# exercise: parallel_map
# label: right

import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        # zip of one list makes tuples of one, and starmap unpacks them again
        return pool.starmap(func, zip(items), chunksize=1)
