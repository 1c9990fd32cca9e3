# exercise: prepare_and_store
# label: wrong
# mistake: the lock is held during prepare as well, so the items are prepared one after the other
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        with lock:
            store(prepare(item))

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
