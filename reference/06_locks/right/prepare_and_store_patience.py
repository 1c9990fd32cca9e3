# exercise: prepare_and_store
# style: a lock with a time limit, asked for again
import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        prepared = prepare(item)
        while not lock.acquire(timeout=0.05):
            pass
        try:
            store(prepared)
        finally:
            lock.release()

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
