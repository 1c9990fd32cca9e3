# exercise: prepare_and_store
# label: right
import threading


class Storeroom:
    """A monitor: one thread is inside, the others wait until it has left."""

    def __init__(self, store):
        self.store = store
        self.condition = threading.Condition()
        self.busy = False

    def put(self, prepared):
        with self.condition:
            while self.busy:
                self.condition.wait()
            self.busy = True
        try:
            self.store(prepared)
        finally:
            with self.condition:
                self.busy = False
                self.condition.notify()


class Preparer(threading.Thread):
    def __init__(self, prepare, item, storeroom):
        super().__init__()
        self.prepare = prepare
        self.item = item
        self.storeroom = storeroom
        self.error = None

    def run(self):
        try:
            prepared = self.prepare(self.item)
            self.storeroom.put(prepared)
        except BaseException as error:
            self.error = error


def prepare_and_store(prepare, store, items):
    storeroom = Storeroom(store)
    preparers = []
    for i in range(len(items)):
        preparers.append(Preparer(prepare, items[i], storeroom))
    for preparer in preparers:
        preparer.start()
    for preparer in preparers:
        preparer.join()
    for preparer in preparers:
        if preparer.error is not None:
            raise preparer.error
