# exercise: prepare_and_store
# label: right
from collections import deque
from threading import Lock, Thread


def prepare_and_store(prepare, store, items):
    lock = Lock()

    def work(item):
        ready = prepare(item)
        with lock:
            store(ready)

    threads = [Thread(target=work, args=(item,)) for item in items]
    for step in Thread.start, Thread.join:
        deque(map(step, threads), maxlen=0)
