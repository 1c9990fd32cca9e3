# exercise: prepare_and_store
# label: wrong
# mistake: after the first failure a flag makes the others skip their store
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    failed = threading.Event()

    def run(item):
        try:
            prepared = prepare(item)
            with lock:
                if failed.is_set():
                    return
                store(prepared)
        except Exception:
            failed.set()

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
