# exercise: parallel_map
# expect: too-few-processes
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    with Pool(2) as pool:  # <- here
        return pool.map(func, items)
