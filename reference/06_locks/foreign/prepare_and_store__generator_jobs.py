# exercise: prepare_and_store
# label: right
# style: generator lover, each job is a generator in two steps, and the thread does the second step under the lock
import threading


def job(prepare, store, item):
    ready = prepare(item)
    yield "prepared"
    store(ready)
    yield "stored"


def drive(steps, lock):
    next(steps)
    with lock:
        next(steps)


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    threads = [
        threading.Thread(target=drive, args=(job(prepare, store, item), lock))
        for item in items
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
