# exercise: map_in_background
# label: right
import multiprocessing
import queue


def _recovered(func, at, item):
    """Call func in a worker: position, value, error."""
    try:
        return at, func(item), None
    except BaseException as error:
        return at, None, error


def map_in_background(func, items, foreground, processes=2):
    results = queue.SimpleQueue()
    with multiprocessing.Pool(processes) as pool:
        for position, item in enumerate(items):
            pool.apply_async(
                _recovered,
                (func, position, item),
                callback=results.put,
                error_callback=lambda error: results.put((0, None, error)),
            )
        here = foreground()
        values = [None] * len(items)
        for _ in range(len(items)):
            at, value, error = results.get()
            if error is not None:
                raise error
            values[at] = value
    return values, here
