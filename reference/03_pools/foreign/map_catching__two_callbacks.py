# exercise: map_catching
# label: right
# style: someone from JavaScript; then and catch are callback and error_callback, both write to the item's place, close and join wait

import functools
import multiprocessing


def map_catching(func, items, processes=2):
    settled = [None] * len(items)
    with multiprocessing.Pool(processes) as pool:
        for index, item in enumerate(items):
            settle = functools.partial(settled.__setitem__, index)
            pool.apply_async(func, (item,), callback=settle, error_callback=settle)
        pool.close()
        pool.join()
    return settled
