# exercise: map_catching
# label: wrong
# mistake: type(error): the class, not the object
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for answer in [pool.apply_async(func, (item,)) for item in items]:
            try:
                results.append(answer.get())
            except Exception as error:
                results.append(type(error))
    return results
