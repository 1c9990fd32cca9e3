# exercise: prepare_and_store
# label: right
# style: Thread subclass that keeps its exception; the first one is raised in the caller when all have ended

import threading


class Cook(threading.Thread):
    kitchen_hatch = None

    def __init__(self, hatch, prepare, store, item):
        super().__init__()
        self.kitchen_hatch = hatch
        self.prepare = prepare
        self.store = store
        self.item = item
        self.error = None

    def run(self):
        try:
            dish = self.prepare(self.item)
            self.kitchen_hatch.acquire()
            try:
                self.store(dish)
            finally:
                self.kitchen_hatch.release()
        except BaseException as error:
            self.error = error

    def join(self, timeout=None):
        super().join(timeout)
        return self.error


def prepare_and_store(prepare, store, items):
    hatch = threading.Lock()
    cooks = [Cook(hatch, prepare, store, item) for item in items]
    for cook in cooks:
        cook.start()
    errors = [cook.join() for cook in cooks]
    for error in errors:
        if error is not None:
            raise error
