# exercise: prepare_and_store
# label: wrong
# mistake: a storing thread ends at None, but prepare may return None
import queue
import threading


def prepare_and_store(prepare, store, items):
    q = queue.Queue()

    def storer():
        while True:
            prepared = q.get()
            if prepared is None:
                break
            try:
                store(prepared)
            except Exception:
                pass

    def run(item):
        q.put(prepare(item))

    s = threading.Thread(target=storer)
    s.start()
    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    q.put(None)
    s.join()
