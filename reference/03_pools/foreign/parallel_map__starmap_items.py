# exercise: parallel_map
# label: wrong
# mistake: starmap unpacks each item into several arguments
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return pool.starmap(func, items)
