# exercise: map_with_deadline
# label: right
# style: imap's next(timeout) with the rest of the time; outcomes come as pairs, so the only TimeoutError there is that of the wait
import functools
import multiprocessing
import time


def _outcome(func, item):
    try:
        return func(item), None
    except Exception as error:
        return None, error


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        stop_at = time.monotonic() + seconds
        outcomes = pool.imap(functools.partial(_outcome, func), items)
        results = []
        for _ in items:
            rest = max(0.0, stop_at - time.monotonic())
            try:
                result, error = outcomes.next(timeout=rest)
            except multiprocessing.TimeoutError:
                return None
            if error is not None:
                raise error
            results.append(result)
        return results
