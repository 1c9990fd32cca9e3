# exercise: parallel_map
# label: right
# style: a decorator that passes a pool in
import functools
import multiprocessing


def with_pool(function):
    @functools.wraps(function)
    def wrapper(func, items, processes=4):
        with multiprocessing.Pool(processes) as pool:
            return function(pool, func, items)
    return wrapper


@with_pool
def parallel_map(pool, func, items):
    return [a.get() for a in list(map(lambda i: pool.apply_async(func, (i,)), items))]
