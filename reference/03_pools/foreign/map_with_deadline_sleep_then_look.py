# exercise: map_with_deadline
# label: wrong
# mistake: always sleeps the whole time, although the results may be there earlier
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        time.sleep(seconds)
        if answer.ready():
            return answer.get()
        return None
