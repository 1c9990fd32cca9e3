# exercise: map_catching
# label: right
import functools
import multiprocessing


def _attempt(func, item):
    """Errors are values: return what func returns or raises."""
    try:
        return func(item)
    except BaseException as error:
        return error


def map_catching(func, items, processes=2):
    entries = []
    with multiprocessing.Pool(processes) as pool:
        stream = pool.imap(functools.partial(_attempt, func), items)
        for _ in range(len(items)):
            try:
                entries.append(next(stream))
            except Exception as error:  # the entry could not be pickled
                entries.append(error)
    return entries
