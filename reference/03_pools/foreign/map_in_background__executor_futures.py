# exercise: map_in_background
# label: right
from concurrent.futures import ProcessPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    executor = ProcessPoolExecutor(max_workers=processes)
    try:
        futures = []
        for i in range(len(items)):
            futures.append(executor.submit(func, items[i]))
        value = foreground()
        results = [None] * len(futures)
        for i in range(len(futures)):
            results[i] = futures[i].result()
        return results, value
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
