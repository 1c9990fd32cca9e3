# exercise: map_with_deadline
# label: wrong
# mistake: time.process_time() stands still while the caller waits, so the deadline never comes
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        start = time.process_time()
        answer = pool.map_async(func, items)
        while not answer.ready():
            if time.process_time() - start > seconds:
                return None
            time.sleep(0.05)
        return answer.get()
