# exercise: parallel_map
# label: wrong
# mistake: processes is given as chunksize, so few items are one chunk in one process
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(func, items, processes)
