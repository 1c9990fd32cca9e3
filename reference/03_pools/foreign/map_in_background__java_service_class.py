# exercise: map_in_background
# label: right
# style: somebody who knows Java: a service class with start, get and shutdown, and a finally block
from multiprocessing import Pool


class BackgroundMapService(object):

    def __init__(self, func, items, processes):
        self._func = func
        self._items = items
        self._processes = processes
        self._pool = None
        self._future = None

    def start(self):
        self._pool = Pool(self._processes)
        self._future = self._pool.map_async(self._func, self._items)

    def get(self):
        return self._future.get()

    def shutdownNow(self):
        if self._pool is not None:
            self._pool.terminate()
            self._pool.join()
            self._pool = None


def map_in_background(func, items, foreground, processes=2):
    service = BackgroundMapService(func, items, processes)
    try:
        service.start()
        value = foreground()
        results = service.get()
        return (results, value)
    finally:
        service.shutdownNow()
