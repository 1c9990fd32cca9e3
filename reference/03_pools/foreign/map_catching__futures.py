# exercise: map_catching
# label: right
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    entries = []
    with ProcessPoolExecutor(processes) as pool:
        futures = [pool.submit(func, item) for item in items]
        for future in futures:
            error = future.exception()
            entries.append(future.result() if error is None else error)
    return entries
