# exercise: map_with_deadline
# label: wrong
# mistake: catches both kinds of TimeoutError to be safe, and so swallows the one that func raises: "what `func` raises in time, even a `TimeoutError`, reaches the caller"

import contextlib
import multiprocessing

TIMEOUTS = (TimeoutError, multiprocessing.TimeoutError)


def map_with_deadline(func, items, seconds, processes=2):
    with contextlib.ExitStack() as stack:
        pool = stack.enter_context(multiprocessing.Pool(processes))
        answer = pool.map_async(func, items, chunksize=1)
        try:
            return answer.get(timeout=seconds)
        except TIMEOUTS:
            return None
