# exercise: parallel_map
# label: wrong
# mistake: a lambda is sent to the pool and cannot be pickled
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(lambda item: func(item), items)
