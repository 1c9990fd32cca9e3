# exercise: map_with_deadline
# label: wrong
# mistake: sleeps the whole time in every case, so it does not return as soon as all results are there
import time
from multiprocessing import Pool


def map_with_deadline(func, items, seconds, processes=2):
    with Pool(processes) as pool:
        answer = pool.map_async(func, items)
        # give them their time
        time.sleep(seconds)
        if not answer.ready():
            return None
        return answer.get()
