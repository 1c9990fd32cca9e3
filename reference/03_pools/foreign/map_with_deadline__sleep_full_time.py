# exercise: map_with_deadline
# label: wrong
# mistake: sleeps the whole time in any case, then looks
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        time.sleep(seconds)
        if answer.ready():
            return answer.get()
        return None
