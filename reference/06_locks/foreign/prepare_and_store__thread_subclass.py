# exercise: prepare_and_store
# label: right
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    class Worker(threading.Thread):
        def __init__(self, item):
            super().__init__()
            self.item = item

        def run(self):
            prepared = prepare(self.item)
            with lock:
                store(prepared)

    threads = [Worker(item) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
