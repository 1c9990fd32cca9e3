# exercise: prepare_and_store
# label: wrong
# mistake: release() is not in a finally, so the lock stays taken when store raises
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        prepared = prepare(item)
        lock.acquire()
        store(prepared)
        lock.release()

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
