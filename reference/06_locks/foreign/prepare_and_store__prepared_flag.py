# exercise: prepare_and_store
# label: right
import threading


class _Shelf:
    def __init__(self, prepare, store):
        self.prepare = prepare
        self.store = store
        self.turn = threading.Lock()
        self.failures = []

    def handle(self, item):
        prepared = False
        try:
            value = self.prepare(item)
            prepared = True
        except BaseException as error:
            self.failures.append(error)
        if not prepared:
            return
        with self.turn:
            try:
                self.store(value)
            except BaseException as error:
                self.failures.append(error)


def prepare_and_store(prepare, store, items):
    shelf = _Shelf(prepare, store)
    threads = []
    for item in items:
        threads.append(threading.Thread(target=shelf.handle, args=(item,)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if shelf.failures:  # all have ended
        raise shelf.failures[0]
