# exercise: map_with_deadline
# label: wrong
# mistake: "the results ... as soon as all are there": it always sleeps for the whole time before it looks
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        time.sleep(seconds)
        if answer.ready():
            return answer.get()
        return None
