# exercise: prepare_and_store
# label: right
# style: plain beginner, prepare first, then the lock around store
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    threads = []
    for item in items:
        thread = threading.Thread(target=work, args=(item,))
        threads.append(thread)
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
