# exercise: prepare_and_store
# expect: one-lock-around-all
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        with lock:
            store(prepare(item))  # <- here

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
