# exercise: map_catching
# label: wrong
# mistake: executor.map() returns a generator, which is over after the first exception and cancels what is left; every later item gets a StopIteration in place of its result (breaks "one that fails does not stop the others" and "for each item ... what ``func`` returned")
from concurrent.futures import ProcessPoolExecutor


def _entries(results, count):
    for _ in range(count):
        try:
            yield next(results)
        except Exception as error:
            yield error


def map_catching(func, items, processes=2):
    with ProcessPoolExecutor(processes) as pool:
        return [*_entries(pool.map(func, items), len(items))]
