# exercise: map_in_background
# label: wrong
# mistake: the pool is never closed
import multiprocessing

pools = {}


def map_in_background(func, items, foreground, processes=2):
    pool = pools.setdefault(processes, multiprocessing.Pool(processes))
    answer = pool.map_async(func, items)
    value = foreground()
    return answer.get(), value
