# exercise: map_catching
# label: wrong
# mistake: the wrapper is a function inside the function and cannot be pickled, the map fails for any item

import multiprocessing


def map_catching(func, items, processes=2):
    def try_it(item):
        try:
            return func(item)
        except Exception as e:
            return e

    with multiprocessing.Pool(processes) as pool:
        return pool.map(try_it, items)
