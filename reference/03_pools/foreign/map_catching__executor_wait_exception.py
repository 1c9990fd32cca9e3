# exercise: map_catching
# label: right
# style: ProcessPoolExecutor, wait for all, then ask future.exception() before future.result()
from concurrent.futures import ALL_COMPLETED, ProcessPoolExecutor, wait


def _outcome(future):
    error = future.exception()
    return future.result() if error is None else error


def map_catching(func, items, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        wait(futures, return_when=ALL_COMPLETED)
        return [_outcome(future) for future in futures]
