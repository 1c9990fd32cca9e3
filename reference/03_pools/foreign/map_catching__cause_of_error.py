# exercise: map_catching
# label: wrong
# mistake: error.__cause__, the pool's RemoteTraceback, is kept in place of the error
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for answer in [pool.apply_async(func, (item,)) for item in items]:
            try:
                results.append(answer.get())
            except Exception as error:
                results.append(error.__cause__ or error)
    return results
