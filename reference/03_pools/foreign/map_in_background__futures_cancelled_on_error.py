# exercise: map_in_background
# label: right
# style: concurrent.futures: submit all, foreground, result of all; what has not begun is cancelled after an error
from concurrent.futures import ProcessPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    executor = ProcessPoolExecutor(max_workers=processes)
    try:
        futures = [executor.submit(func, item) for item in items]
        value = foreground()
        results = [future.result() for future in futures]
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
    return results, value
