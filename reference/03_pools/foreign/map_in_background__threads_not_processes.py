# exercise: map_in_background
# label: wrong
# mistake: a ThreadPool: the items are worked on in threads of the caller
from multiprocessing.pool import ThreadPool


def map_in_background(func, items, foreground, processes=2):
    with ThreadPool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        return answer.get(), value
