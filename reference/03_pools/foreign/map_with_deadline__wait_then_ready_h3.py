# exercise: map_with_deadline
# label: right
import multiprocessing
import signal
import threading


def _do(func, item):
    try:
        return True, func(item)
    except BaseException as error:
        return False, error


# Each process gets the default SIGTERM back, so that terminate() always ends it,
# even in the middle of an item that catches everything.
def map_with_deadline(func, items, seconds, processes=2):
    jobs = [(func, item) for item in items]
    pool = multiprocessing.Pool(
        processes, signal.signal, (signal.SIGTERM, signal.SIG_DFL)
    )
    try:
        answer = pool.starmap_async(_do, jobs, chunksize=1)
        answer.wait(min(seconds, threading.TIMEOUT_MAX))
        if not answer.ready():
            return None
        pairs = answer.get()
    finally:
        pool.terminate()
        pool.join()
    for good, value in pairs:
        if not good:
            raise value
    return [value for good, value in pairs]
