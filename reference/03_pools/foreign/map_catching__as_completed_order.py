# exercise: map_catching
# label: wrong
# mistake: entries in the order of as_completed
from concurrent.futures import ProcessPoolExecutor, as_completed


def map_catching(func, items, processes=2):
    entries = []
    with ProcessPoolExecutor(processes) as executor:
        for future in as_completed([executor.submit(func, item) for item in items]):
            error = future.exception()
            entries.append(future.result() if error is None else error)
    return entries
