# exercise: map_catching
# label: wrong
# mistake: a tuple of two lists, results and errors
import multiprocessing


def map_catching(func, items, processes=2):
    results, errors = [], []
    with multiprocessing.Pool(processes) as pool:
        for answer in [pool.apply_async(func, (item,)) for item in items]:
            try:
                results.append(answer.get())
            except Exception as e:
                errors.append(e)
    return results, errors
