# exercise: prepare_and_store
# label: right
# style: Thread subclass; a Barrier lets all begin to prepare at the same moment; all errors are raised at the end as a group
import threading


class ItemThread(threading.Thread):
    def __init__(self, item, prepare, store, start_line, lock):
        super().__init__(daemon=True)
        self.item = item
        self.prepare = prepare
        self.store = store
        self.start_line = start_line
        self.lock = lock
        self.error = None

    def run(self):
        self.start_line.wait()
        try:
            prepared = self.prepare(self.item)
            with self.lock:
                self.store(prepared)
        except BaseException as error:
            self.error = error


def prepare_and_store(prepare, store, items):
    if len(items) == 0:
        return
    start_line = threading.Barrier(len(items))
    lock = threading.Lock()
    threads = [ItemThread(item, prepare, store, start_line, lock) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    errors = [thread.error for thread in threads if thread.error is not None]
    if errors:
        raise BaseExceptionGroup("some items failed", errors)
