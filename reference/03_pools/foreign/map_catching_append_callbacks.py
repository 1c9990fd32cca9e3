# exercise: map_catching
# label: wrong
# mistake: the callbacks append in the order in which the items end, not in the order of the items
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            pool.apply_async(
                func,
                (item,),
                callback=results.append,
                error_callback=results.append,
            )
        pool.close()
        pool.join()
    return results
