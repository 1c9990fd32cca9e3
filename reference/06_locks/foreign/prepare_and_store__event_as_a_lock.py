# exercise: prepare_and_store
# label: wrong
# mistake: an Event serves as the lock, but wait() and clear() are two steps and set() wakes all who wait, so after the first store several threads go in together; breaks "``store`` is called once for each item, never by two threads at the same moment"
import threading


def prepare_and_store(prepare, store, items):
    free = threading.Event()
    free.set()

    def work(item):
        ready = prepare(item)
        free.wait()
        free.clear()
        try:
            store(ready)
        finally:
            free.set()

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
