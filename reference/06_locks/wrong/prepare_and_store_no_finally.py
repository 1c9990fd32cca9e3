# exercise: prepare_and_store
# expect: exception-passes-release
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        ready = prepare(item)
        lock.acquire()
        store(ready)  # <- here
        lock.release()

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
