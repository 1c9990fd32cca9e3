# exercise: prepare_and_store
# label: right
# style: a monitor class with a Condition and a busy flag, Thread subclass that keeps its error, for people who love classes
import threading


class StoreRoom:
    def __init__(self, store):
        self._store = store
        self._door = threading.Condition()
        self._occupied = False

    def put(self, value):
        self._enter()
        try:
            self._store(value)
        finally:
            self._leave()

    def _enter(self):
        with self._door:
            while self._occupied:
                self._door.wait()
            self._occupied = True

    def _leave(self):
        with self._door:
            self._occupied = False
            self._door.notify()


class Preparer(threading.Thread):
    def __init__(self, prepare, item, room):
        super().__init__()
        self.prepare = prepare
        self.item = item
        self.room = room
        self.error = None

    def run(self):
        try:
            self.room.put(self.prepare(self.item))
        except BaseException as error:
            self.error = error


def prepare_and_store(prepare, store, items):
    room = StoreRoom(store)
    preparers = [Preparer(prepare, item, room) for item in items]
    for preparer in preparers:
        preparer.start()
    for preparer in preparers:
        preparer.join()
    for preparer in preparers:
        if preparer.error is not None:
            raise preparer.error
