# exercise: map_with_deadline
# label: right
# style: apply_async each, get with what is left of the deadline
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        deadline = time.monotonic() + seconds
        answers = [pool.apply_async(func, (item,)) for item in items]
        results = []
        for answer in answers:
            left = max(0, deadline - time.monotonic())
            try:
                results.append(answer.get(left))
            except multiprocessing.TimeoutError:
                return None
        return results
