# exercise: map_in_background
# label: wrong
# mistake: the AsyncResult itself is returned, without get()
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        results = pool.map_async(func, items)
        value = foreground()
    finally:
        pool.close()
        pool.join()
    return results, value
