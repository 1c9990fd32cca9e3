# exercise: map_catching
# label: wrong
# mistake: on failure the variable of the previous item's value is appended
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    value = None
    with multiprocessing.Pool(processes) as pool:
        for answer in [pool.apply_async(func, (item,)) for item in items]:
            try:
                value = answer.get()
            except Exception as error:
                print(error)
            results.append(value)
    return results
