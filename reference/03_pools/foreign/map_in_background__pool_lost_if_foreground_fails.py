# exercise: map_in_background
# label: wrong
# mistake: close and join are not in a finally; when the foreground raises, the processes at work are left behind

import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    answer = pool.map_async(func, items)
    value = foreground()
    try:
        results = answer.get()
    finally:
        pool.close()
        pool.join()
    return results, value
