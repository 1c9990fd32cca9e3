# exercise: prepare_and_store
# expect: flag-for-lock
import threading
import time


def prepare_and_store(prepare, store, items):
    storing = []

    def work(item):
        ready = prepare(item)
        while storing:  # <- here
            time.sleep(0.01)
        storing.append(item)
        try:
            store(ready)
        finally:
            storing.remove(item)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
