# exercise: prepare_and_store
# label: wrong
# mistake: every thread makes its own lock
import threading


def prepare_and_store(prepare, store, items):
    def run(item):
        lock = threading.Lock()
        prepared = prepare(item)
        with lock:
            store(prepared)

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
