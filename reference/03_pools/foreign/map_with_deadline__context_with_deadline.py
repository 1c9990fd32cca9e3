# exercise: map_with_deadline
# label: right
import multiprocessing
import queue
import threading
import time


class _Deadline:
    """context.WithTimeout, as far as it is needed here."""

    def __init__(self, seconds):
        self._end = time.monotonic() + seconds

    def left(self):
        return min(max(self._end - time.monotonic(), 0), threading.TIMEOUT_MAX)


def _recovered(func, at, item):
    """Call func in a worker: position, value, error."""
    try:
        return at, func(item), None
    except BaseException as error:
        return at, None, error


def map_with_deadline(func, items, seconds, processes=2):
    results = queue.Queue()
    with multiprocessing.Pool(processes) as pool:
        context = _Deadline(seconds)
        for position, item in enumerate(items):
            pool.apply_async(
                _recovered,
                (func, position, item),
                callback=results.put,
                error_callback=lambda error: results.put((0, None, error)),
            )
        values = [None] * len(items)
        for _ in range(len(items)):
            try:  # select { case r := <-results; case <-ctx.Done() }
                at, value, error = results.get(timeout=context.left())
            except queue.Empty:
                return None
            if error is not None:
                raise error
            values[at] = value
        return values
