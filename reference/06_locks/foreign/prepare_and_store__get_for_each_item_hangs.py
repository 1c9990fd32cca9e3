# exercise: prepare_and_store
# label: wrong
# mistake: the caller gets once for each item, but who fails at prepare puts nothing
import queue
import threading


def prepare_and_store(prepare, store, items):
    q = queue.Queue()

    def run(item):
        q.put(prepare(item))

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for _ in items:
        prepared = q.get()
        try:
            store(prepared)
        except Exception:
            pass
    for t in ts:
        t.join()
