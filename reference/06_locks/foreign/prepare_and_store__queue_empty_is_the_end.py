# exercise: prepare_and_store
# label: wrong
# mistake: the caller stores while not q.empty(), at once after the starts
import queue
import threading


def prepare_and_store(prepare, store, items):
    q = queue.Queue()

    def run(item):
        q.put(prepare(item))

    ts = [threading.Thread(target=run, args=(i,)) for i in items]
    for t in ts:
        t.start()
    while not q.empty():
        try:
            store(q.get())
        except Exception:
            pass
    for t in ts:
        t.join()
