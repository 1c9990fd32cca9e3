# exercise: parallel_map
# label: right
# style: the shortest: with Pool, map
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(func, items)
