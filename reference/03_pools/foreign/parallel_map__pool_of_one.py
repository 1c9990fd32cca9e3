# exercise: parallel_map
# label: wrong
# mistake: Pool(1): only one process does all the work
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(1) as pool:
        return pool.map(func, items, processes)
