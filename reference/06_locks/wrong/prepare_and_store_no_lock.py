# exercise: prepare_and_store
# expect: no-lock
import threading


def prepare_and_store(prepare, store, items):
    def work(item):
        store(prepare(item))  # <- here

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
