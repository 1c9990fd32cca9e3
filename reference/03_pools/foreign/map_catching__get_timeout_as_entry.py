# exercise: map_catching
# label: wrong
# mistake: get(timeout=1): slow items give a multiprocessing.TimeoutError as their entry, though func raised nothing
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for answer in [pool.apply_async(func, (item,)) for item in items]:
            try:
                results.append(answer.get(timeout=1))
            except Exception as e:
                results.append(e)
    return results
