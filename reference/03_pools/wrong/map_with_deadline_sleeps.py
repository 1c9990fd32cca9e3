# exercise: map_with_deadline
# expect: sleeps-to-the-deadline
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        time.sleep(seconds)  # <- here
        return answer.get() if answer.ready() else None
