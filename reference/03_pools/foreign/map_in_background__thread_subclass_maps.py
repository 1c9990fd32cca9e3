# exercise: map_in_background
# label: right
# style: Java manner: a Thread subclass runs pool.map, keeps result or error, the caller runs the foreground and joins

import multiprocessing
import threading


class _MapThread(threading.Thread):
    def __init__(self, pool, func, items):
        super().__init__(name="mapper")
        self._pool = pool
        self._func = func
        self._items = items
        self.results = None
        self.error = None

    def run(self):
        try:
            self.results = self._pool.map(self._func, self._items)
        except BaseException as error:
            self.error = error

    def get(self):
        self.join()
        if self.error is not None:
            raise self.error
        return self.results


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        mapper = _MapThread(pool, func, items)
        mapper.start()
        try:
            value = foreground()
        finally:
            mapper.join()
        return mapper.get(), value
