# exercise: prepare_and_store
# label: wrong
# mistake: daemon threads and time.sleep(0.5) in place of join
import threading
import time


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    for i in items:
        threading.Thread(target=run, args=(i,), daemon=True).start()
    time.sleep(0.5)
