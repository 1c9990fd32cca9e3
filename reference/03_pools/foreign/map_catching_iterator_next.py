# exercise: map_catching
# label: wrong
# mistake: goes on with the iterator of executor.map after an exception, but it is finished then and the other items are lost
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    entries = []
    with ProcessPoolExecutor(max_workers=processes) as executor:
        iterator = executor.map(func, items)
        for _ in range(len(items)):
            try:
                entries.append(next(iterator))
            except Exception as error:
                entries.append(error)
    return entries
