# exercise: prepare_and_store
# expect: late-binding
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    threads = []
    for item in items:
        threads.append(threading.Thread(target=lambda: work(item)))  # <- here
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
