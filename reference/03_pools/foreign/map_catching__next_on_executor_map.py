# exercise: map_catching
# label: wrong
# mistake: the iterator of executor.map is over after its first exception, so all later results are missing

from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    results = []
    with ProcessPoolExecutor(max_workers=processes) as executor:
        iterator = executor.map(func, items)
        while True:
            try:
                results.append(next(iterator))
            except StopIteration:
                break
            except Exception as error:
                results.append(error)
    return results
