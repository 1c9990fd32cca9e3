# exercise: map_with_deadline
# label: right
import multiprocessing
import threading
import time


def _attempt(func, item):
    try:
        return func(item), None
    except BaseException as error:
        return None, error


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        deadline = time.monotonic() + seconds
        answers = [pool.apply_async(_attempt, (func, item)) for item in items]
        for answer in answers:
            remaining = max(0.0, deadline - time.monotonic())
            answer.wait(min(remaining, threading.TIMEOUT_MAX))
            if not answer.ready():
                return None  # the end of the block ends the processes
        rows = [answer.get() for answer in answers]
    for _, error in rows:
        if error is not None:
            raise error
    return [value for value, _ in rows]
