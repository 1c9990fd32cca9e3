# exercise: map_with_deadline
# label: right

import multiprocessing
import threading


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        answer.wait(min(seconds, threading.TIMEOUT_MAX))
        # not by an exception: a TimeoutError could be one of func's own
        return answer.get() if answer.ready() else None
