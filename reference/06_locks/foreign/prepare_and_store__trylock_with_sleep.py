# exercise: prepare_and_store
# label: right
# style: acquire(blocking=False) with time.sleep
import threading
import time


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def worker(item):
        ready = prepare(item)
        while not lock.acquire(blocking=False):
            time.sleep(0.002)
        try:
            store(ready)
        finally:
            lock.release()

    lst = []
    i = 0
    while i < len(items):
        t = threading.Thread(target=worker, args=(items[i],))
        t.start()
        lst.append(t)
        i = i + 1
    i = 0
    while i < len(lst):
        lst[i].join()
        i = i + 1
