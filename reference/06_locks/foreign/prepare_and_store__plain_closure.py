# exercise: prepare_and_store
# label: right
# style: plain closure, variable for the prepared value

import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        prepared = prepare(item)
        with lock:
            store(prepared)

    threads = []
    for item in items:
        threads.append(threading.Thread(target=work, args=(item,)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
