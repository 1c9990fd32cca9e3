# exercise: map_catching
# label: wrong
# mistake: the callbacks append, so the list is in the order in which the items ended

import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            pool.apply_async(
                func, (item,), callback=results.append, error_callback=results.append
            )
        pool.close()
        pool.join()
    return results
