# exercise: map_catching
# label: right
import multiprocessing


def _remember(func):
    global _function
    _function = func


def _result_or_error(item):
    try:
        return _function(item)
    except BaseException as error:
        return error


def map_catching(func, items, processes=2):
    context = multiprocessing.get_context()
    with context.Pool(
        processes=processes, initializer=_remember, initargs=(func,)
    ) as pool:
        return pool.map(_result_or_error, items, chunksize=1)
