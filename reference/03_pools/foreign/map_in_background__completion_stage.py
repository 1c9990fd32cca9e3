# exercise: map_in_background
# label: right
from concurrent.futures import ProcessPoolExecutor


class _Batch:
    """A batch of work in an executor service of its own; to be used in a `with`."""

    def __init__(self, func, items, processes):
        self._func = func
        self._items = items
        self._service = ProcessPoolExecutor(max_workers=processes)
        self._futures = []

    def __enter__(self):
        try:
            for item in self._items:
                self._futures.append(self._service.submit(self._func, item))
        except BaseException:
            self._service.shutdown(wait=True, cancel_futures=True)
            raise
        return self

    def results(self):
        return [future.result() for future in self._futures]

    def __exit__(self, *reason):
        self._service.shutdown(wait=True, cancel_futures=True)
        return False


def map_in_background(func, items, foreground, processes=2):
    with _Batch(func, items, processes) as batch:
        value = foreground()
        return batch.results(), value
