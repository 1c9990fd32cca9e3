# exercise: parallel_map
# label: wrong
# mistake: the callback of map_async gets the whole list, so append makes [[3, 5, 5]]; and an exception is never raised: ":return: the results, in the order of the items." and "The caller gets that exception."
import multiprocessing


def parallel_map(func, items, processes=4):
    results = []
    pool = multiprocessing.Pool(processes)
    pool.map_async(func, items, callback=results.append)
    pool.close()
    pool.join()
    return results
