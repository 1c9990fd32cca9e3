# exercise: map_catching
# label: wrong
# mistake: get() in the same loop as apply_async: serial
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            try:
                results.append(pool.apply_async(func, (item,)).get())
            except Exception as e:
                results.append(e)
    return results
