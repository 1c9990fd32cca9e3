# exercise: map_in_background
# label: wrong
# mistake: get() raises before close and join
import multiprocessing

_alive = []


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    _alive.append(pool)
    try:
        answer = pool.map_async(func, items)
        value = foreground()
    except BaseException:
        pool.terminate()
        pool.join()
        raise
    results = answer.get()
    pool.close()
    pool.join()
    return results, value
