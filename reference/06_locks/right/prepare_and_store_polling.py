# exercise: prepare_and_store
# style: asks again and again
import threading
import time


def prepare_and_store(prepare, store, items):
    turn = threading.Lock()

    def work(item):
        ready = prepare(item)
        while not turn.acquire(blocking=False):
            time.sleep(0.02)
        try:
            store(ready)
        finally:
            turn.release()

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
