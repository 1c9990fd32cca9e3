# exercise: prepare_and_store
# label: right
# style: class-based and defensive, collects errors and raises the first one at the end
import threading


class Loader(threading.Thread):
    def __init__(self, prepare, store, item, table_lock):
        super().__init__()
        self.prepare = prepare
        self.store = store
        self.item = item
        self.table_lock = table_lock
        self.error = None

    def run(self):
        try:
            row = self.prepare(self.item)
            self.table_lock.acquire()
            try:
                self.store(row)
            finally:
                self.table_lock.release()
        except BaseException as error:
            self.error = error


def prepare_and_store(prepare, store, items):
    table_lock = threading.Lock()
    loaders = [Loader(prepare, store, item, table_lock) for item in items]
    for loader in loaders:
        loader.start()
    for loader in loaders:
        loader.join()
    for loader in loaders:
        if loader.error is not None:
            raise loader.error
