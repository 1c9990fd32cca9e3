# exercise: map_catching
# label: wrong
# mistake: apply_async(func(item)): func runs in the caller, its value is taken for a function
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            try:
                value = func(item)
                pool.apply_async(value)
                results.append(value)
            except Exception as e:
                results.append(e)
    return results
