# exercise: map_with_deadline
# label: wrong
# mistake: when an item is late it returns the results that are there so far instead of None

import time
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    end = time.monotonic() + seconds
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            answer.wait(max(0, end - time.monotonic()))
        finished = [answer.get() for answer in answers if answer.ready()]
    if not finished and items:
        return None
    return finished
