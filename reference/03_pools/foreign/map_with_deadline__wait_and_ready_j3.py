# exercise: map_with_deadline
# label: right
import threading
from multiprocessing import Pool


def map_with_deadline(func, items, seconds, processes=2):
    with Pool(processes) as pool:  # the end of the block terminates late work
        answer = pool.map_async(func, items, chunksize=1)
        answer.wait(min(seconds, threading.TIMEOUT_MAX))
        return answer.get() if answer.ready() else None
