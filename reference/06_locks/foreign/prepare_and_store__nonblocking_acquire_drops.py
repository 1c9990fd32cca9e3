# exercise: prepare_and_store
# label: wrong
# mistake: acquire(blocking=False), and who does not get the lock stores nothing
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        prepared = prepare(item)
        if lock.acquire(blocking=False):
            try:
                store(prepared)
            finally:
                lock.release()

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
