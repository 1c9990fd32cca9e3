# exercise: map_catching
# label: right
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    executor = ProcessPoolExecutor(max_workers=processes)
    try:
        futures = []
        for i in range(len(items)):
            futures.append(executor.submit(func, items[i]))
        entries = []
        for i in range(len(futures)):
            error = futures[i].exception()  # waits
            if error is not None:
                entries.append(error)
            else:
                entries.append(futures[i].result())
    finally:
        executor.shutdown(wait=True)
    return entries
