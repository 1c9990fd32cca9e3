# exercise: prepare_and_store
# label: right
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def one(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    threads = []
    for item in items:
        thread = threading.Thread(target=one, args=(item,))
        threads.append(thread)
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
