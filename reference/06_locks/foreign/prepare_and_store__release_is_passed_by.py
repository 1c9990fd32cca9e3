# exercise: prepare_and_store
# label: wrong
# mistake: acquire and release without try/finally, so when store raises the lock stays taken, and the others and the call wait for ever
import threading


class Worker(threading.Thread):
    def __init__(self, prepare, store, item, lock):
        threading.Thread.__init__(self)
        self.prepare = prepare
        self.store = store
        self.item = item
        self.lock = lock

    def run(self):
        result = self.prepare(self.item)
        self.lock.acquire()
        self.store(result)
        self.lock.release()


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()
    workers = []
    for item in items:
        workers.append(Worker(prepare, store, item, lock))
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
