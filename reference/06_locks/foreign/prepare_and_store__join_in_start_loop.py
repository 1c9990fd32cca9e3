# exercise: prepare_and_store
# label: wrong
# mistake: start and join in one loop
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    for i in items:
        t = threading.Thread(target=run, args=(i,))
        t.start()
        t.join()
