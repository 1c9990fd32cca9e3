# exercise: map_catching
# label: wrong
# mistake: "the exception object that it raised" (whole): it is built again from its type and args, so its other attributes are lost
# misjudged: passed
import functools
import multiprocessing


def _attempt(func, item):
    try:
        return True, func(item), None
    except Exception as error:
        # tracebacks cannot be pickled, so send only what can
        return False, type(error), error.args


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        outcomes = pool.map(functools.partial(_attempt, func), items)
    return [value if ok else value(*args) for ok, value, args in outcomes]
