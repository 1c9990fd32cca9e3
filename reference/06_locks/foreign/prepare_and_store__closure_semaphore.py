# exercise: prepare_and_store
# label: right
# style: nested function, Semaphore(1)
import threading


def prepare_and_store(prepare, store, items):
    one = threading.Semaphore(1)

    def do(x):
        y = prepare(x)
        with one:
            store(y)

    ts = [threading.Thread(target=do, args=(x,)) for x in items]
    for t in ts: t.start()
    for t in ts: t.join()
