# exercise: map_catching
# label: right
import functools
import multiprocessing


def _value_or_error(func, item):
    try:
        return func(item)
    except BaseException as error:
        return error


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return list(pool.imap(functools.partial(_value_or_error, func), items))
