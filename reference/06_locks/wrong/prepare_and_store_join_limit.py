# exercise: prepare_and_store
# expect: join-gives-up
# luck: what has ended within the limit, and so which check sees it
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=0.1)  # <- here
