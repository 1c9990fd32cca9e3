# exercise: map_catching
# label: wrong
# mistake: calls func a second time in the caller's process for a nicer traceback: "Each item is tried once"

from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    entries = []
    with ProcessPoolExecutor(processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        for item, future in zip(items, futures):
            if future.exception() is None:
                entries.append(future.result())
                continue
            # The remote exception has lost its traceback; get a real one here.
            try:
                entries.append(func(item))
            except Exception as error:
                entries.append(error)
    return entries
