# exercise: parallel_map
# label: wrong
# mistake: func(items) is called in the caller instead of func being passed with the items
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(func(items), items)
