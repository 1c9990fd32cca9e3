# exercise: map_in_background
# expect: threads-not-processes
from multiprocessing.pool import ThreadPool


def map_in_background(func, items, foreground, processes=2):
    with ThreadPool(processes) as pool:  # <- here
        answer = pool.map_async(func, items)
        value = foreground()
        return answer.get(), value
