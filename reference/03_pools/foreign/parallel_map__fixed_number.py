# exercise: parallel_map
# label: wrong
# mistake: the number of processes is written down (4), the argument is ignored
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(4) as pool:
        return pool.map(func, items)
