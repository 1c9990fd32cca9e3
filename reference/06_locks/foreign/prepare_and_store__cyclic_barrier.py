# exercise: prepare_and_store
# label: wrong
# mistake: all threads meet at a barrier between preparing and storing; a thread whose `prepare` raised never comes, so the others wait there forever and nothing is stored; breaks "The others are prepared and stored all the same".
import threading


class Preparer(threading.Thread):
    def __init__(self, prepare, store, item, barrier, lock):
        super().__init__()
        self.prepare = prepare
        self.store = store
        self.item = item
        self.barrier = barrier
        self.lock = lock

    def run(self):
        prepared = self.prepare(self.item)
        self.barrier.wait()  # all have prepared: the storing begins
        self.lock.acquire()
        try:
            self.store(prepared)
        finally:
            self.lock.release()


def prepare_and_store(prepare, store, items):
    if len(items) == 0:
        return
    barrier = threading.Barrier(len(items))
    lock = threading.Lock()
    preparers = [Preparer(prepare, store, item, barrier, lock) for item in items]
    for preparer in preparers:
        preparer.start()
    for preparer in preparers:
        preparer.join()
