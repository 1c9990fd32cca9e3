# exercise: prepare_and_store
# label: wrong
# mistake: "prepare(item) runs in all of them at once": prepare is called in the argument of store, inside of the with block, so the threads prepare one after the other
import threading


def worker(lock, prepare, store, item):
    with lock:
        store(prepare(item))


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    threads = []
    for item in items:
        thread = threading.Thread(target=worker, args=(lock, prepare, store, item))
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
