# exercise: map_in_background
# label: right
# style: a Thread subclass that keeps result and exception
import threading
from multiprocessing import Pool


class MapThread(threading.Thread):
    def __init__(self, pool, func, items):
        threading.Thread.__init__(self, name="map")
        self.pool, self.func, self.items = pool, func, items
        self.result = None
        self.exception = None

    def run(self):
        try:
            self.result = self.pool.map(self.func, self.items, 1)
        except Exception as exception:
            self.exception = exception

    def get(self):
        self.join()
        if self.exception:
            raise self.exception
        return self.result


def map_in_background(func, items, foreground, processes=2):
    with Pool(processes) as pool:
        t = MapThread(pool, func, items)
        t.start()
        try:
            value = foreground()
        except BaseException:
            t.join()
            raise
        return t.get(), value
