# exercise: map_catching
# label: right
# style: a decorator turns raising into returning
import functools
import multiprocessing


def returning_exceptions(function):
    @functools.wraps(function)
    def wrapped(*args, **kwargs):
        try:
            return function(*args, **kwargs)
        except Exception as e:
            return e
    return wrapped


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        gets = [returning_exceptions(pool.apply_async(func, (item,)).get) for item in items]
        return [get() for get in gets]
