# exercise: map_catching
# label: wrong
# mistake: repr(error) in place of the exception
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for answer in [pool.apply_async(func, (item,)) for item in items]:
            try:
                results.append(answer.get())
            except Exception as error:
                results.append(repr(error))
    return results
