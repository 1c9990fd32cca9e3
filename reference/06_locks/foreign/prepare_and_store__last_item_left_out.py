# exercise: prepare_and_store
# label: wrong
# mistake: range(len(items) - 1)
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    ts = []
    for i in range(len(items) - 1):
        ts.append(threading.Thread(target=run, args=(items[i],)))
    for t in ts:
        t.start()
    for t in ts:
        t.join()
