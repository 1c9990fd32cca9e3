# exercise: map_with_deadline
# expect: part-for-the-whole
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    end = time.monotonic() + seconds
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            answer.wait(max(0, end - time.monotonic()))
        return [a.get() if a.ready() else None for a in answers]  # <- here
