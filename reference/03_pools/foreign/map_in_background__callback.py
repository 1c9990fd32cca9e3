# exercise: map_in_background
# label: wrong
# mistake: the results are taken from map_async's callback, which is never called when func raises: then ([], value) is returned and the exception is lost: breaks ":raises: what func or foreground raises"
from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    results = []
    with Pool(processes) as pool:
        pool.map_async(func, items, callback=results.extend)
        value = foreground()
        pool.close()
        pool.join()
    return results, value
