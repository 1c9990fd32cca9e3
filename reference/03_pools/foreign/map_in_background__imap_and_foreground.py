# exercise: map_in_background
# label: right
import multiprocessing
from functools import partial


def _attempt(func, item):
    try:
        return func(item), None
    except BaseException as error:
        return None, error


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = pool.imap(partial(_attempt, func), items)  # starts at once
        front = foreground()
        rows = list(answers)
    for _, error in rows:
        if error is not None:
            raise error
    return [value for value, _ in rows], front
