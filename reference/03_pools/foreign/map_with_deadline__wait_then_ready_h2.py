# exercise: map_with_deadline
# label: right
import functools
import multiprocessing
import threading


def _try_it(func, item):
    try:
        return True, func(item)
    except BaseException as error:
        return False, error


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        waiting = pool.map_async(functools.partial(_try_it, func), items, chunksize=1)
        waiting.wait(min(seconds, threading.TIMEOUT_MAX))
        if not waiting.ready():
            return None  # the end of the block ends the processes
        answers = waiting.get()
    for went_well, value in answers:
        if not went_well:
            raise value
    return [value for _, value in answers]
