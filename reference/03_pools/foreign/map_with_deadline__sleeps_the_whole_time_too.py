# exercise: map_with_deadline
# label: wrong
# mistake: sleeps all of the seconds and then looks, so the results are not returned as soon as they are there (with seconds=60 it takes a minute).
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        # give them their time
        time.sleep(seconds)
        # finished?
        if answer.ready():
            return answer.get()
        return None
