# exercise: prepare_and_store
# label: right
# style: textbook monitor: a busy flag guarded by a Condition, wait in a while loop, notify when free; logs failures
import logging
import threading

log = logging.getLogger(__name__)


class StoreRoom:
    def __init__(self, store):
        self._store = store
        self._busy = False
        self._free = threading.Condition()

    def _enter(self):
        with self._free:
            while self._busy:
                self._free.wait()
            self._busy = True

    def _leave(self):
        with self._free:
            self._busy = False
            self._free.notify()

    def put(self, value):
        self._enter()
        try:
            self._store(value)
        finally:
            self._leave()


def _handle(prepare, room, item):
    try:
        room.put(prepare(item))
    except Exception:
        log.exception("an item was lost")


def prepare_and_store(prepare, store, items):
    room = StoreRoom(store)
    threads = [
        threading.Thread(target=_handle, args=(prepare, room, item)) for item in items
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
