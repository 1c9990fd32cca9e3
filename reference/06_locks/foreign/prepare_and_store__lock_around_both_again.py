# exercise: prepare_and_store
# label: wrong
# mistake: prepare is called inside of the with block (as the argument of store), so only one prepares at a time

import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def handle(item):
        with lock:
            store(prepare(item))

    threads = [threading.Thread(target=handle, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
