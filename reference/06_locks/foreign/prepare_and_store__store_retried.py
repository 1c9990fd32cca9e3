# exercise: prepare_and_store
# label: wrong
# mistake: store is called again when it raises
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        prepared = prepare(item)
        with lock:
            try:
                store(prepared)
            except Exception:
                store(prepared)

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
