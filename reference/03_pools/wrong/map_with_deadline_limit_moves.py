# exercise: map_with_deadline
# expect: limit-per-item
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            end = time.monotonic() + seconds  # <- here
            while not answer.ready():
                if time.monotonic() >= end:
                    return None
                time.sleep(0.02)
        return [answer.get() for answer in answers]
