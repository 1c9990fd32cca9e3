# exercise: map_in_background
# label: right

import contextlib
from concurrent.futures import ProcessPoolExecutor


@contextlib.contextmanager
def _process_pool(processes):
    """A pool that drops what has not begun, and ends, however the block ends."""
    pool = ProcessPoolExecutor(max_workers=processes)
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def map_in_background(func, items, foreground, processes=2):
    with _process_pool(processes) as pool:
        futures = [pool.submit(func, item) for item in items]
        value = foreground()
        return [future.result() for future in futures], value
