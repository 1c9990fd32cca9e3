# exercise: map_with_deadline
# label: right
# style: imap_unordered over wrapped outcomes (index, error, value), next(timeout=what remains); only the clock can raise there
import functools
import multiprocessing
import time


class Deadline:
    def __init__(self, seconds):
        self._end = time.monotonic() + seconds

    def remaining(self):
        return self._end - time.monotonic()


def _outcome(func, numbered):
    index, item = numbered
    try:
        return index, None, func(item)
    except Exception as error:
        return index, error, None


def map_with_deadline(func, items, seconds, processes=2):
    results = [None] * len(items)
    with multiprocessing.Pool(processes) as pool:
        deadline = Deadline(seconds)
        outcomes = pool.imap_unordered(
            functools.partial(_outcome, func), list(enumerate(items))
        )
        for _ in range(len(items)):
            left = deadline.remaining()
            if left <= 0:
                return None
            try:
                index, error, value = outcomes.next(timeout=left)
            except multiprocessing.TimeoutError:
                return None
            if error is not None:
                raise error
            results[index] = value
    return results
