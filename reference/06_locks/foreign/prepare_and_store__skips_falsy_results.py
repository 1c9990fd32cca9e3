# exercise: prepare_and_store
# label: wrong
# mistake: what prepare returned is stored only if it is true: 0, "" and None are left out, though store has to be called for each item

import threading


class Task:
    def __init__(self, prepare, store, lock):
        self.prepare = prepare
        self.store = store
        self.lock = lock

    def __call__(self, item):
        result = None
        try:
            result = self.prepare(item)
        except Exception as error:
            print("cannot prepare", item, error)
        if result:
            with self.lock:
                self.store(result)


def prepare_and_store(prepare, store, items):
    task = Task(prepare, store, threading.Lock())
    threads = [threading.Thread(target=task, args=[item]) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
