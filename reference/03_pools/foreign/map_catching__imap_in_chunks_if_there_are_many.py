# exercise: map_catching
# label: wrong
# mistake: "one that fails stops no other one": with many items (from 16 on, for two processes) imap gets chunks of more than one item, its result is a generator that ends with the first exception, and all later entries are StopIteration
# misjudged: passed
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    chunk = max(1, len(items) // (4 * processes))
    with multiprocessing.Pool(processes) as pool:
        outcomes = pool.imap(func, items, chunksize=chunk)
        for _ in items:
            try:
                results.append(next(outcomes))
            except Exception as error:
                results.append(error)
    return results
