# exercise: map_catching
# label: right
# style: ProcessPoolExecutor; future.exception() decides, without any try
from concurrent.futures import ProcessPoolExecutor


def _outcome(future):
    error = future.exception()
    if error is None:
        return future.result()
    return error


def map_catching(func, items, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        return [_outcome(future) for future in futures]
