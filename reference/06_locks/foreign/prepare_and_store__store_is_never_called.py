# exercise: prepare_and_store
# label: wrong
# mistake: what was prepared is returned from the thread's function, nobody stores it
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        prepared = prepare(item)
        with lock:
            return prepared

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
