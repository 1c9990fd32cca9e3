# exercise: map_catching
# label: wrong
# mistake: results and exceptions are appended by callbacks when they arrive, so the list is in the order in which the items ended; breaks "for each item, in order, what ``func`` returned ... or the exception object that it raised"

from multiprocessing import Pool


def map_catching(func, items, processes=2):
    res = []
    pool = Pool(processes)
    for item in items:
        pool.apply_async(func, (item,), callback=res.append, error_callback=res.append)
    pool.close()
    pool.join()
    return res
