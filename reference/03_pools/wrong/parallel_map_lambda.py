# exercise: parallel_map
# expect: not-picklable
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(lambda item: func(item), items)  # <- here
