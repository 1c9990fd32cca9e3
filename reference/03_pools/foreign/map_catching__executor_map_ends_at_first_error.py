# exercise: map_catching
# label: wrong
# mistake: the iterator of executor.map is over after the first exception, so the list is too short: all entries behind the first failed item are lost.
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    results = []
    with ProcessPoolExecutor(max_workers=processes) as executor:
        answers = executor.map(func, items)
        while True:
            try:
                results.append(next(answers))
            except StopIteration:
                break
            except Exception as error:
                results.append(error)
    return results
