# exercise: prepare_and_store
# label: wrong
# mistake: the argument prepare(item) is computed inside the with block, so the lock is held around prepare as well; breaks "``prepare(item)`` runs in all of them at once." and "Hold the lock around `store` only"
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        with lock:
            store(prepare(item))

    threads = []
    for item in items:
        thread = threading.Thread(target=work, args=(item,))
        threads.append(thread)
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
