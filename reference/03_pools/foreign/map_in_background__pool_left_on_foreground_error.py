# exercise: map_in_background
# label: wrong
# mistake: close and join are not reached when the foreground raises
import multiprocessing

_alive = []


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    _alive.append(pool)
    answer = pool.map_async(func, items)
    value = foreground()
    pool.close()
    pool.join()
    return answer.get(), value
