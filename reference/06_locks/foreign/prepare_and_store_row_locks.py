# exercise: prepare_and_store
# label: wrong
# mistake: a lock for each item (row lock) instead of one for the store, so two items are stored at once
import threading


class Row:
    def __init__(self, item):
        self.item = item
        self.lock = threading.Lock()


def _load(prepare, store, row):
    value = prepare(row.item)
    with row.lock:
        store(value)


def prepare_and_store(prepare, store, items):
    rows = [Row(item) for item in items]
    threads = [
        threading.Thread(target=_load, args=(prepare, store, row)) for row in rows
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
