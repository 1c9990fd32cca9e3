# exercise: map_in_background
# label: wrong
# mistake: the results come by callback and nobody calls get(): when func raises there is no callback, and the call returns ([], value) instead of raising; breaks ":raises: what `func` or `foreground` raises".
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        pool.map_async(func, items, callback=results.extend)
        value = foreground()
        pool.close()
        pool.join()
    return results, value
