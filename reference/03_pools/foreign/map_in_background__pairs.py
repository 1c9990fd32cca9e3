# exercise: map_in_background
# label: right
import functools
import multiprocessing


def _attempt(func, item):
    """Return what happened; an exit of the task must not end the pool's process."""
    try:
        return True, func(item)
    except BaseException as error:
        return False, error


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        waiting = pool.map_async(functools.partial(_attempt, func), items, chunksize=1)
        here = foreground()
        answers = waiting.get()
    for went_well, value in answers:
        if not went_well:
            raise value
    return [value for _, value in answers], here
