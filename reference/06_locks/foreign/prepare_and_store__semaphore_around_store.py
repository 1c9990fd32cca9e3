# exercise: prepare_and_store
# label: right

import threading


class _Porter(threading.Thread):
    def __init__(self, turn, prepare, store, item):
        super().__init__()
        self._parts = turn, prepare, store, item

    def run(self):
        turn, prepare, store, item = self._parts
        prepared = prepare(item)
        with turn:
            store(prepared)


def prepare_and_store(prepare, store, items):
    turn = threading.Semaphore(1)
    team = [_Porter(turn, prepare, store, item) for item in items]
    for thread in team:
        thread.start()
    for thread in team:
        thread.join()
