# exercise: prepare_and_store
# label: wrong
# mistake: the wait group is added to inside the worker, when it has prepared; if prepare takes a while the caller's wait() still finds 0 and the call returns before anything is stored: breaks "The call returns when all threads have ended".
import threading


class _WaitGroup:
    def __init__(self):
        self._count = 0
        self._changed = threading.Condition()

    def add(self, number):
        with self._changed:
            self._count += number
            self._changed.notify_all()

    def wait(self):
        with self._changed:
            self._changed.wait_for(lambda: self._count == 0)


def prepare_and_store(prepare, store, items):
    storing = _WaitGroup()
    mutex = threading.Lock()

    def worker(item):
        value = prepare(item)
        storing.add(1)
        try:
            with mutex:
                store(value)
        finally:
            storing.add(-1)

    for item in items:
        threading.Thread(target=worker, args=(item,)).start()
    storing.wait()
