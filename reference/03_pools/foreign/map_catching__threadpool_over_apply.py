# exercise: map_catching
# label: right
# style: threads that call pool.apply in a try; the work is in the processes
import multiprocessing
from multiprocessing.pool import ThreadPool


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        def attempt(item):
            try:
                return pool.apply(func, (item,))
            except Exception as e:
                return e

        with ThreadPool(processes) as threads:
            return threads.map(attempt, items, 1)
