# exercise: parallel_map
# label: wrong
# mistake: threads of a ThreadPool in place of processes
from multiprocessing.pool import ThreadPool


def parallel_map(func, items, processes=4):
    with ThreadPool(processes) as pool:
        return pool.map(func, items)
