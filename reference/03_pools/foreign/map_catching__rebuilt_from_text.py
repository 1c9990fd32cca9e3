# exercise: map_catching
# label: wrong
# mistake: a failure travels as the name and the text of its exception, and is built again from these: an exception that is not built in becomes a plain Exception, KeyError('x') becomes KeyError("'x'"); breaks "the exception object that it raised"
import builtins
import multiprocessing


def _attempt(func, item):
    try:
        return 0, func(item), ""
    except Exception as error:
        return -1, type(error).__name__, str(error)


def map_catching(func, items, processes=2):
    entries = []
    with multiprocessing.Pool(processes) as pool:
        pairs = [(func, item) for item in items]
        for status, value, text in pool.starmap(_attempt, pairs, chunksize=1):
            if status == -1:
                value = getattr(builtins, value, Exception)(text)
            entries.append(value)
    return entries
