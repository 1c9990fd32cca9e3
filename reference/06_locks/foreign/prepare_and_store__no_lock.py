# exercise: prepare_and_store
# label: wrong
# mistake: no lock around store
# expect: no-lock
import threading


def prepare_and_store(prepare, store, items):
    def run(item):
        store(prepare(item))

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
