# exercise: map_catching
# label: wrong
# mistake: ThreadPool in place of processes
from multiprocessing.pool import ThreadPool


def map_catching(func, items, processes=2):
    def catch(item):
        try:
            return func(item)
        except Exception as e:
            return e

    with ThreadPool(processes) as pool:
        return pool.map(catch, items, 1)
