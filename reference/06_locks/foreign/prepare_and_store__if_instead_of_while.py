# exercise: prepare_and_store
# label: wrong
# mistake: a thread that waits for the monitor does not look at the busy flag again when it is woken (if instead of while), and leaving wakes all: with three items or more, two waiting threads then store together; breaks "store is called ... never by two threads at the same moment".
import threading


class _StoreMonitor:
    def __init__(self):
        self._monitor = threading.Condition()
        self._busy = False

    def __enter__(self):
        with self._monitor:
            if self._busy:
                self._monitor.wait()
            self._busy = True
        return self

    def __exit__(self, *reason):
        with self._monitor:
            self._busy = False
            self._monitor.notify_all()
        return False


def prepare_and_store(prepare, store, items):
    room = _StoreMonitor()

    def work(item):
        prepared = prepare(item)
        with room:
            store(prepared)

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
