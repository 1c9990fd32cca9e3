# exercise: prepare_and_store
# label: wrong
# mistake: store(item) in place of store(prepared)
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        prepare(item)
        with lock:
            store(item)

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
