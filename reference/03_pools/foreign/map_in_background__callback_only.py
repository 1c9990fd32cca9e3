# exercise: map_in_background
# label: wrong
# mistake: collects through a callback and never calls get(), so an exception of func is lost and [] is returned

import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    results = []
    pool = multiprocessing.Pool(processes)
    try:
        pool.map_async(func, items, callback=results.extend)
        value = foreground()
    finally:
        pool.close()
        pool.join()
    return results, value
