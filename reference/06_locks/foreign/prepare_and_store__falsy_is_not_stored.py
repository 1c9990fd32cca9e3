# exercise: prepare_and_store
# label: wrong
# mistake: if prepared: leaves out None, 0 and ""
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        prepared = prepare(item)
        if prepared:
            with lock:
                store(prepared)

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
