# exercise: prepare_and_store
# label: wrong
# mistake: Semaphore(2) lets two store
import threading


def prepare_and_store(prepare, store, items):
    sem = threading.Semaphore(2)

    def run(item):
        prepared = prepare(item)
        with sem:
            store(prepared)

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
