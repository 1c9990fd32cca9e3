# exercise: parallel_map
# label: right
# style: a thread for each slot that calls pool.apply: the threads wait, the processes work
import multiprocessing
from multiprocessing.pool import ThreadPool


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool, ThreadPool(processes) as threads:
        return threads.map(lambda item: pool.apply(func, (item,)), items, 1)
