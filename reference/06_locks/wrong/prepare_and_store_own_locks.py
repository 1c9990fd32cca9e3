# exercise: prepare_and_store
# expect: new-lock-each-time
import threading


def prepare_and_store(prepare, store, items):
    def work(item):
        ready = prepare(item)
        with threading.Lock():  # <- here
            store(ready)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
