# exercise: prepare_and_store
# label: right
# style: a home-made fair lock: first come, first served, a deque of Events, ownership is handed over on release
import threading
from collections import deque


class FairLock:
    def __init__(self):
        self._guard = threading.Lock()
        self._taken = False
        self._waiting = deque()

    def __enter__(self):
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            my_turn = threading.Event()
            self._waiting.append(my_turn)
        my_turn.wait()

    def __exit__(self, *exc_info):
        with self._guard:
            if self._waiting:
                self._waiting.popleft().set()  # it stays taken, by the next one
            else:
                self._taken = False


def prepare_and_store(prepare, store, items):
    fair_lock = FairLock()

    def handle(item):
        prepared = prepare(item)
        with fair_lock:
            store(prepared)

    threads = [threading.Thread(target=handle, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
