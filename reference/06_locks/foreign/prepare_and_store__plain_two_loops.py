# exercise: prepare_and_store
# label: right
# style: Thread by target, one lock around store
import threading


def _work(prepare, store, item, lock):
    ready = prepare(item)
    with lock:
        store(ready)


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    threads = [threading.Thread(target=_work, args=(prepare, store, item, lock)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
