# exercise: map_catching
# label: right
import multiprocessing


def _value_or_error(func, item):
    try:
        return func(item)
    except BaseException as error:
        return error


def map_catching(func, items, processes=2):
    pairs = [(func, item) for item in items]
    with multiprocessing.Pool(processes) as pool:
        return pool.starmap(_value_or_error, pairs, chunksize=1)
