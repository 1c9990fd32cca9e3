# exercise: map_with_deadline
# label: right
# style: apply_async for each item, a common end time by time.monotonic, each wait gets what is left

import time
from multiprocessing import Pool


def map_with_deadline(func, items, seconds, processes=2):
    pool = Pool(processes)
    try:
        end = time.monotonic() + seconds
        answers = [pool.apply_async(func, (item,)) for item in items]
        results = []
        for answer in answers:
            left = end - time.monotonic()
            if left > 0:
                answer.wait(left)
            if not answer.ready():
                return None
            results.append(answer.get())
        return results
    finally:
        pool.terminate()
        pool.join()
