# exercise: map_in_background
# style: polls_ready
import multiprocessing
import time


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        while not answer.ready():
            time.sleep(0.05)
        pool.close()
        pool.join()
        return answer.get(), value
