# exercise: prepare_and_store
# label: wrong
# mistake: "store is called once for each item": None is used as the mark for "prepare has failed", so an item for which prepare returns None is not stored
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def try_to_prepare(item):
        try:
            return prepare(item)
        except Exception:
            return None

    def work(item):
        prepared = try_to_prepare(item)
        if prepared is None:
            return
        with lock:
            store(prepared)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
