# exercise: map_in_background
# label: wrong
# mistake: the results come through callback=, which the pool calls only if the map succeeded: when func raises, nothing is raised and the call returns ([], value); breaks ":raises: what `func` or `foreground` raises".
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    results = []
    context = multiprocessing.get_context()
    with context.Pool(processes=processes) as pool:
        pool.map_async(func, items, callback=results.extend)
        value = foreground()
        pool.close()
        pool.join()
    return results, value
