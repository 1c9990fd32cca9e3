# exercise: prepare_and_store
# label: wrong
# mistake: the threads are kept in a dict with the item as key: an item that comes twice is stored once, one that cannot be hashed fails

import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def task(item):
        thing = prepare(item)
        with lock:
            store(thing)

    threads = {
        item: threading.Thread(target=task, args=(item,), name=f"item {item}")
        for item in items
    }
    for item in threads:
        threads[item].start()
    for item in threads:
        threads[item].join()
