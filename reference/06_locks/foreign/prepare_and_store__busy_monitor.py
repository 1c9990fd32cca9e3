# exercise: prepare_and_store
# label: right
import threading


class _StoreRoom:
    """A monitor that lets one thread in at a time."""

    def __init__(self, store):
        self._store = store
        self._monitor = threading.Condition()
        self._busy = False

    def _enter(self):
        with self._monitor:
            while self._busy:
                self._monitor.wait()
            self._busy = True

    def _leave(self):
        with self._monitor:
            self._busy = False
            self._monitor.notify()

    def put(self, thing):
        self._enter()
        try:
            self._store(thing)
        finally:
            self._leave()


class _Worker(threading.Thread):
    def __init__(self, prepare, room, item):
        super().__init__()
        self._prepare = prepare
        self._room = room
        self._item = item

    def run(self):
        self._room.put(self._prepare(self._item))


def prepare_and_store(prepare, store, items):
    room = _StoreRoom(store)
    workers = [_Worker(prepare, room, item) for item in items]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
