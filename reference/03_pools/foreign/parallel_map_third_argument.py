# exercise: parallel_map
# label: wrong
# mistake: takes the third argument of pool.map for the number of processes; it is the chunksize
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool() as pool:
        results = pool.map(func, items, processes)
    return results
