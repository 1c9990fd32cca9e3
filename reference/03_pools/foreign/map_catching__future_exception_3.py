# exercise: map_catching
# label: right

from concurrent.futures import ProcessPoolExecutor


def _outcome(future):
    error = future.exception()
    return future.result() if error is None else error


def map_catching(func, items, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as pool:
        futures = [pool.submit(func, item) for item in items]
    return [_outcome(future) for future in futures]
