# exercise: map_with_deadline
# label: wrong
# mistake: "or None if one is late": the part of the results that is there is returned instead
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        deadline = time.monotonic() + seconds
        for answer in answers:
            answer.wait(max(0, deadline - time.monotonic()))
        results = [answer.get() for answer in answers if answer.ready()]
        if not results and items:
            return None
        return results
