# exercise: map_catching
# label: wrong
# mistake: it goes on with next() on the iterator of executor.map after an exception, but that is a generator: it is finished then and cancels what waits, so all entries after the first failed item are missing. Breaks "one that fails does not stop the others" and ":return: for each item, in order".
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
