# exercise: prepare_and_store
# label: wrong
# mistake: args=(prepare(item),): prepare runs in the caller, one after the other
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(prepared):
        with lock:
            store(prepared)

    ts = [threading.Thread(target=run, args=(prepare(i),)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
