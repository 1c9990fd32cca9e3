# exercise: map_with_deadline
# label: right
# style: imap_unordered over numbered items, next(timeout=what remains); errors of func travel as values
import functools
import multiprocessing
import time


def _attempt(func, numbered):
    number, item = numbered
    try:
        return number, True, func(item)
    except BaseException as error:
        return number, False, error


def map_with_deadline(func, items, seconds, processes=2):
    results = [None] * len(items)
    with multiprocessing.Pool(processes) as pool:
        end = time.monotonic() + seconds
        answers = pool.imap_unordered(functools.partial(_attempt, func), enumerate(items))
        for _ in items:
            try:
                reply = answers.next(timeout=end - time.monotonic())
            except multiprocessing.TimeoutError:
                return None
            number, ok, value = reply
            if not ok:
                raise value
            results[number] = value
    return results
