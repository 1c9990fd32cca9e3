# exercise: map_catching
# label: wrong
# mistake: the entry is appended in the try and once more in finally: items that succeed are entered twice
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for answer in [pool.apply_async(func, (item,)) for item in items]:
            entry = None
            try:
                entry = answer.get()
                results.append(entry)
            except Exception as error:
                entry = error
            finally:
                results.append(entry)
    return results
