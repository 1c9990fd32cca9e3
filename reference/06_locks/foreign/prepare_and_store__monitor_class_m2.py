# exercise: prepare_and_store
# label: right
# style: a monitor class: the store is private to it, and its only public method holds the RLock; errors are collected
import threading


class Storeroom:
    def __init__(self, store):
        self._store = store
        self._door = threading.RLock()

    def put(self, thing):
        with self._door:
            self._store(thing)


class Porter(threading.Thread):
    def __init__(self, prepare, storeroom, item):
        super().__init__()
        self.prepare = prepare
        self.storeroom = storeroom
        self.item = item
        self.error = None

    def run(self):
        try:
            self.storeroom.put(self.prepare(self.item))
        except BaseException as error:
            self.error = error


def prepare_and_store(prepare, store, items):
    storeroom = Storeroom(store)
    porters = [Porter(prepare, storeroom, item) for item in items]
    for porter in porters:
        porter.start()
    for porter in porters:
        porter.join()
    for porter in porters:
        if porter.error is not None:
            raise porter.error
