# exercise: prepare_and_store
# label: wrong
# mistake: the prepared value is kept in a global before it is stored: another thread overwrites it
import threading

prepared = None
lock = threading.Lock()


def run(prepare, store, item):
    global prepared
    prepared = prepare(item)
    with lock:
        store(prepared)


def prepare_and_store(prepare, store, items):
    ts = [threading.Thread(target=run, args=(prepare, store, i)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
