# exercise: prepare_and_store
# label: right
# style: monitor with Condition and wait_for, Thread subclass; the first Exception is raised again when all threads have ended
import threading


class Entrance:
    """A monitor: one thread is inside, the others wait until it leaves."""

    def __init__(self):
        self._condition = threading.Condition()
        self._free = True

    def __enter__(self):
        with self._condition:
            self._condition.wait_for(lambda: self._free)
            self._free = False

    def __exit__(self, *exc_info):
        with self._condition:
            self._free = True
            self._condition.notify()


class ItemThread(threading.Thread):
    def __init__(self, prepare, store, item, entrance):
        super().__init__()
        self.prepare = prepare
        self.store = store
        self.item = item
        self.entrance = entrance
        self.error = None

    def run(self):
        try:
            ready = self.prepare(self.item)
            with self.entrance:
                self.store(ready)
        except Exception as error:
            self.error = error


def prepare_and_store(prepare, store, items):
    entrance = Entrance()
    threads = [ItemThread(prepare, store, item, entrance) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for thread in threads:
        if thread.error is not None:
            raise thread.error
