# exercise: map_catching
# label: right
# style: concurrent.futures with a helper that asks each future for its exception
from concurrent.futures import ProcessPoolExecutor


def _entry(future):
    error = future.exception()
    if error is not None:
        return error
    return future.result()


def map_catching(func, items, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        return [_entry(future) for future in futures]
