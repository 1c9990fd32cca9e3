# exercise: prepare_and_store
# label: right

import threading


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        value = prepare(item)
        lock.acquire()
        try:
            store(value)
        finally:
            lock.release()

    lst = []
    for item in items:
        t1 = threading.Thread(target=work, args=(item,))
        t1.start()
        lst.append(t1)
    for t1 in lst:
        t1.join()
