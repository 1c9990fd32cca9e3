# exercise: prepare_and_store
# label: wrong
# mistake: set(items): equal items only once, and lists cannot be hashed
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    ts = [threading.Thread(target=run, args=(i,)) for i in set(items)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
