# exercise: prepare_and_store
# label: wrong
# mistake: the lock is taken before prepare
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        with lock:
            prepared = prepare(item)
            store(prepared)

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
