# exercise: map_catching
# label: wrong
# mistake: only class and message travel, the exception is built again: args and attributes are lost (KeyError("a"), OSError with errno, own attributes); breaks "or the exception object that it raised" / "the exception is whole"
import functools
import multiprocessing


def guarded(func, item):
    try:
        return "ok", func(item), None
    except Exception as error:
        return "error", type(error), str(error)


def restore(state, content, message):
    if state == "ok":
        return content
    return content(message)


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        replies = pool.map(functools.partial(guarded, func), items, chunksize=1)
    return [restore(*reply) for reply in replies]
