# exercise: map_with_deadline
# label: right
# style: library author; a generator over imap with the time that remains, outcomes as pairs so that func's own TimeoutErrors stay apart

import functools
import multiprocessing
import time


def _attempt(func, item):
    try:
        return True, func(item)
    except Exception as error:
        return False, error


def _arrivals(pool, func, items, seconds):
    limit = time.monotonic() + seconds
    stream = pool.imap(functools.partial(_attempt, func), items)
    for _ in items:
        yield stream.next(timeout=max(0.0, limit - time.monotonic()))


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            outcomes = list(_arrivals(pool, func, items, seconds))
        except multiprocessing.TimeoutError:
            return None
    for fine, value in outcomes:
        if not fine:
            raise value
    return [value for _, value in outcomes]
