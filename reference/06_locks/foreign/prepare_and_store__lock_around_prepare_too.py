# exercise: prepare_and_store
# label: wrong
# mistake: takes the lock before prepare, so the items are prepared one after the other and not at the same time
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def job(item):
        with lock:
            prepared = prepare(item)
            store(prepared)

    threads = [threading.Thread(target=job, args=(item,)) for item in items]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
