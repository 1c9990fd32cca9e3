# exercise: prepare_and_store
# label: wrong
# mistake: the lock is held around prepare, too, so only one thread prepares at a time; breaks "``prepare(item)`` runs in all of them at once."
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        with lock:
            value = prepare(item)
            store(value)

    threads = []
    for item in items:
        thread = threading.Thread(target=run, args=(item,))
        threads.append(thread)
        thread.start()
    for thread in threads:
        thread.join()
