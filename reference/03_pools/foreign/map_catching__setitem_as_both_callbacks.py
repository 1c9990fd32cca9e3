# exercise: map_catching
# label: right
# style: closures without a closure: dict.__setitem__ bound by functools.partial is callback and error_callback; close and join wait for all
import functools
import multiprocessing


def map_catching(func, items, processes=2):
    entries = {}
    with multiprocessing.Pool(processes) as pool:
        for index, item in enumerate(items):
            put = functools.partial(entries.__setitem__, index)
            pool.apply_async(func, (item,), callback=put, error_callback=put)
        pool.close()
        pool.join()
    return [entries[index] for index in range(len(items))]
