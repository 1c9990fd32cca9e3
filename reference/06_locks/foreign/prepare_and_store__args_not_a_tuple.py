# exercise: prepare_and_store
# label: wrong
# mistake: args=(item): a string of several characters becomes several arguments, a number cannot be unpacked
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    ts = [threading.Thread(target=run, args=(i)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
