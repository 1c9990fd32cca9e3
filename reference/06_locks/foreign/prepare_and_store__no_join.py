# exercise: prepare_and_store
# label: wrong
# mistake: no join
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    for i in items:
        threading.Thread(target=run, args=(i,)).start()
