# exercise: prepare_and_store
# label: right
import threading


def prepare_and_store(prepare, store, items):
    # one lock for all threads
    store_lock = threading.Lock()

    def work(item):
        # no lock here: all prepare at the same time
        prepared = prepare(item)
        with store_lock:
            store(prepared)

    threads = []
    for item in items:
        thread = threading.Thread(target=work, args=(item,))
        threads.append(thread)

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
