# exercise: prepare_and_store
# label: wrong
# mistake: like synchronized(item): one lock for each item object, so two different items are stored at once
import threading


class LockTable:
    def __init__(self):
        self._guard = threading.Lock()
        self._locks = {}

    def lock_for(self, thing):
        with self._guard:
            return self._locks.setdefault(id(thing), threading.Lock())


def prepare_and_store(prepare, store, items):
    table = LockTable()

    def work(item):
        prepared = prepare(item)
        with table.lock_for(item):
            store(prepared)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
