# exercise: prepare_and_store
# label: right
# style: what is prepared goes to a deque; whoever has the lock stores the oldest piece, be it its own or another's
import threading
from collections import deque


class Workshop:
    def __init__(self, prepare, store):
        self.prepare = prepare
        self.store = store
        self.ready = deque()
        self.door = threading.Lock()

    def work(self, item):
        self.ready.append(self.prepare(item))
        # each who comes here has put one piece in before, so there is one to take
        with self.door:
            self.store(self.ready.popleft())


def prepare_and_store(prepare, store, items):
    workshop = Workshop(prepare, store)
    threads = list()
    for item in items:
        t = threading.Thread(target=workshop.work, kwargs=dict(item=item))
        threads.append(t)
        t.start()
    for t in threads:
        t.join()
