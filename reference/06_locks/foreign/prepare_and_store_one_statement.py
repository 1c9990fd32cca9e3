# exercise: prepare_and_store
# label: wrong
# mistake: prepare is evaluated inside the with block, so the lock is held while preparing
import threading


def _load(prepare, store, item, lock):
    with lock:
        store(prepare(item))


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    threads = [
        threading.Thread(target=_load, args=(prepare, store, item, lock))
        for item in items
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
