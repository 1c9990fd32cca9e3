# exercise: prepare_and_store
# label: wrong
# mistake: a closure over the loop variable: threads that start later than the loop moves on see another item
# expect: late-binding
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    ts = []
    for item in items:

        def run():
            prepared = prepare(item)
            with lock:
                store(prepared)

        ts.append(threading.Thread(target=run))
    for t in ts:
        t.start()
    for t in ts:
        t.join()
