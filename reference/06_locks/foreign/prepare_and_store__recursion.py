# exercise: prepare_and_store
# label: right
# style: start, recurse, join on the way back
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def one(item):
        done = prepare(item)
        with lock:
            store(done)

    def start_from(i):
        if i < len(items):
            t = threading.Thread(target=one, args=(items[i],))
            t.start()
            start_from(i + 1)
            t.join()

    start_from(0)
