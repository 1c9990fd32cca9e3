# exercise: map_catching
# label: wrong
# mistake: the try is around the whole loop, so the list ends at the first exception
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        try:
            for result in pool.imap(func, items):
                results.append(result)
        except Exception as error:
            results.append(error)
    return results
