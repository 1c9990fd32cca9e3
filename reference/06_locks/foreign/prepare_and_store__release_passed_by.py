# exercise: prepare_and_store
# label: wrong
# mistake: acquire, store, release without finally: when store raises the lock stays taken
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        prepared = prepare(item)
        lock.acquire()
        store(prepared)
        lock.release()

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
