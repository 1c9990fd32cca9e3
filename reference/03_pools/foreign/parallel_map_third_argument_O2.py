# exercise: parallel_map
# label: wrong
# mistake: takes the third argument of pool.map for the parallelism, but it is the chunk size, so few items run at once
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(func, items, processes)
