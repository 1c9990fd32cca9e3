# exercise: map_with_deadline
# label: wrong
# mistake: when the time is over it only sets a cancel flag, which the workers look at before each item, and then closes and joins the pool: the late item itself is still waited for; breaks "Late work is given up: the call does not wait for it".
import functools
import multiprocessing

_cancelled = None


def _with_context(flag):
    global _cancelled
    _cancelled = flag


def _unless_cancelled(func, item):
    if _cancelled.is_set():  # case <-ctx.Done(): return
        return None
    return func(item)


def map_with_deadline(func, items, seconds, processes=2):
    cancel = multiprocessing.Event()
    pool = multiprocessing.Pool(processes, _with_context, (cancel,))
    try:
        answer = pool.map_async(
            functools.partial(_unless_cancelled, func), items, chunksize=1
        )
        answer.wait(seconds)
        if not answer.ready():
            return None
        return answer.get()
    finally:  # defer cancel()
        cancel.set()
        pool.close()
        pool.join()
