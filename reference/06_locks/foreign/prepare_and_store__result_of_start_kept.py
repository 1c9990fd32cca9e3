# exercise: prepare_and_store
# label: wrong
# mistake: the list keeps what start() returns, which is None
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    ts = [threading.Thread(target=run, args=(i,)).start() for i in items]
    for t in ts:
        t.join()
