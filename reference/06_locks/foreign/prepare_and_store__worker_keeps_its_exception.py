# exercise: prepare_and_store
# label: right
# style: Java background; Thread subclass keeps its exception in a field, the caller raises the first one when all are joined
from threading import Lock, Thread


class ItemWorker(Thread):
    def __init__(self, lock, prepare, store, item):
        super().__init__(name="ItemWorker")
        self._monitor = lock
        self._prepare = prepare
        self._store = store
        self._item = item
        self.exception = None

    def run(self):
        try:
            prepared = self._prepare(self._item)
            with self._monitor:
                self._store(prepared)
        except Exception as e:
            self.exception = e


def prepare_and_store(prepare, store, items):
    lock = Lock()
    workers = [ItemWorker(lock, prepare, store, item) for item in items]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for worker in workers:
        if worker.exception is not None:
            raise worker.exception
