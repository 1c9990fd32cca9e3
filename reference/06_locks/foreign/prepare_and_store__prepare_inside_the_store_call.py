# exercise: prepare_and_store
# label: wrong
# mistake: with lock: store(prepare(item)): prepare runs under the lock
import threading


def work(prepare, store, item, lock):
    with lock:
        store(prepare(item))


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    ts = [threading.Thread(target=work, args=(prepare, store, i, lock)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
