# exercise: map_with_deadline
# label: right

import functools
import multiprocessing
import threading


def _attempt(func, item):
    """What a process runs for an item: (True, result) or (False, exception)."""
    try:
        return True, func(item)
    except BaseException as error:
        return False, error


def _unwrap(attempt):
    succeeded, outcome = attempt
    if not succeeded:
        raise outcome
    return outcome


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:  # its end terminates the processes
        pending = pool.map_async(functools.partial(_attempt, func), items, chunksize=1)
        pending.wait(min(seconds, threading.TIMEOUT_MAX))
        if not pending.ready():
            return None
        return [_unwrap(attempt) for attempt in pending.get()]
