# exercise: parallel_map
# style: a decorator makes the pool, and hands it over as the first argument
import functools
import multiprocessing


def in_a_pool(function):
    @functools.wraps(function)
    def call(func, items, processes=4):
        with multiprocessing.Pool(processes) as pool:
            return function(pool, func, items)

    return call


@in_a_pool
def parallel_map(pool, func, items):
    return pool.map(func, items)
