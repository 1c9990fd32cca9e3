# exercise: prepare_and_store
# label: right
# style: over-engineered: a monitor with wait and notify guards the door to the store
import threading


class Warehouse:
    def __init__(self, store):
        self._store = store
        self._door = threading.Condition()
        self._occupied = False

    def _enter(self):
        with self._door:
            self._door.wait_for(lambda: not self._occupied)
            self._occupied = True

    def _leave(self):
        with self._door:
            self._occupied = False
            self._door.notify()

    def put(self, thing):
        self._enter()
        try:
            self._store(thing)
        finally:
            self._leave()


class Courier:
    def __init__(self, prepare, warehouse, item):
        self._prepare = prepare
        self._warehouse = warehouse
        self._item = item

    def __call__(self):
        self._warehouse.put(self._prepare(self._item))


def prepare_and_store(prepare, store, items):
    warehouse = Warehouse(store)
    threads = [
        threading.Thread(
            target=Courier(prepare, warehouse, item), name=f"courier-{number}"
        )
        for number, item in enumerate(items)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
