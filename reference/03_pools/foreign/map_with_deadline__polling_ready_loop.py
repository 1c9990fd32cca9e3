# exercise: map_with_deadline
# label: right
# style: beginner: looks every hundredth of a second
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    start = time.time()
    r = pool.map_async(func, items)
    try:
        while time.time() - start < seconds:
            if r.ready() == True:
                break
            time.sleep(0.01)
        if r.ready() == True:
            return r.get()
        else:
            return None
    finally:
        pool.terminate()
        pool.join()
