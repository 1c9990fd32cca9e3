# exercise: prepare_and_store
# label: wrong
# mistake: the caller stores from a queue without try: the first exception of store ends it, the rest is not stored
import queue
import threading


def prepare_and_store(prepare, store, items):
    q = queue.Queue()

    def run(item):
        try:
            q.put((True, prepare(item)))
        except BaseException:
            q.put((False, None))

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for _ in ts:
        ok, prepared = q.get()
        if ok:
            store(prepared)
    for t in ts:
        t.join()
