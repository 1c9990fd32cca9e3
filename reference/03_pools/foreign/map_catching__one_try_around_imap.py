# exercise: map_catching
# label: wrong
# mistake: one try around the whole loop, so everything after the first failure is missing: "Each item is tried once, and one that fails does not stop the others."
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
