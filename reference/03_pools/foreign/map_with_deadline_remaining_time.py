# exercise: map_with_deadline
# label: right
# style: old-fashioned C style, one answer for each item and the time that remains
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    results = []
    pool = multiprocessing.Pool(processes)
    try:
        limit = time.monotonic() + seconds
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            remaining = limit - time.monotonic()
            if remaining < 0:
                remaining = 0
            answer.wait(remaining)
            if not answer.ready():
                return None
            results.append(answer.get())
        return results
    finally:
        pool.terminate()
        pool.join()
