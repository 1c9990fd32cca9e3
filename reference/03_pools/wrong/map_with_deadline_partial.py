# exercise: map_with_deadline
# expect: part-for-the-whole
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        end = time.monotonic() + seconds
        for answer in answers:
            try:
                left = max(0, end - time.monotonic())
                results.append(answer.get(timeout=left))
            except multiprocessing.TimeoutError:  # <- here
                pass
    return results
