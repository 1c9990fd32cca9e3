# exercise: map_with_deadline
# label: right
import multiprocessing
import threading
from functools import partial


def _outcome(func, item):
    try:
        return func(item), None
    except BaseException as error:  # a SystemExit would end the worker and be lost
        return None, error


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(partial(_outcome, func), items, chunksize=1)
        answer.wait(min(seconds, threading.TIMEOUT_MAX))
        if not answer.ready():
            return None
        outcomes = answer.get()
    for error in (error for _, error in outcomes if error is not None):
        raise error
    return [value for value, _ in outcomes]
