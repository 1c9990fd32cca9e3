# exercise: prepare_and_store
# label: wrong
# mistake: acquire(timeout=0.3) whose answer only decides about the release: the thread stores all the same
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        prepared = prepare(item)
        got = lock.acquire(timeout=0.3)
        try:
            store(prepared)
        finally:
            if got:
                lock.release()

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
