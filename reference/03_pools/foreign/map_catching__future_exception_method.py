# exercise: map_catching
# label: right
# style: concurrent.futures: the exception() of a future instead of a try, in one comprehension
from concurrent.futures import Future, ProcessPoolExecutor


def _entry(future: Future):
    error = future.exception()
    return future.result() if error is None else error


def map_catching(func, items, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        return [_entry(future) for future in futures]
