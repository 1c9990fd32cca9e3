# exercise: prepare_and_store
# label: wrong
# mistake: what prepare returned is stored only if it is truthy, so 0, "" or None are never stored: "``store`` is called once for each item"
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        if ready := prepare(item):
            with lock:
                store(ready)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
