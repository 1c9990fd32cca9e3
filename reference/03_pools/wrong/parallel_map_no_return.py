# exercise: parallel_map
# expect: nothing-returned
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        pool.map(func, items)
