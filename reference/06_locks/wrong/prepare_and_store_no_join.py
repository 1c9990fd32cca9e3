# exercise: prepare_and_store
# expect: join-missing
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        ready = prepare(item)
        with lock:
            store(ready)

    for item in items:
        threading.Thread(target=work, args=(item,)).start()
