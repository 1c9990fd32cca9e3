# exercise: prepare_and_store
# label: wrong
# mistake: map() is lazy: prepare is written before the lock, but is called when the loop inside the lock takes the value, so only one item is prepared at a time (breaks "``prepare(item)`` runs in all of them at once")
from collections import deque
from threading import Lock, Thread


def prepare_and_store(prepare, store, items):
    lock = Lock()

    def work(item):
        prepared = map(prepare, [item])
        with lock:
            deque(map(store, prepared), maxlen=0)

    threads = [Thread(target=work, args=(item,)) for item in items]
    for step in Thread.start, Thread.join:
        deque(map(step, threads), maxlen=0)
