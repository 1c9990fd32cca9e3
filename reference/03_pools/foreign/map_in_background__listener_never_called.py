# exercise: map_in_background
# label: wrong
# mistake: waits for a listener that map_async calls when all is done; for an empty list of items it never calls any callback, and the caller waits forever; breaks "items: the arguments; there may be none" (it should return ([], value)).
import multiprocessing
import threading


class _MapListener:
    def __init__(self):
        self._monitor = threading.Condition()
        self._completed = False
        self._results = None
        self._error = None

    def on_success(self, results):
        with self._monitor:
            self._results = results
            self._completed = True
            self._monitor.notify_all()

    def on_error(self, error):
        with self._monitor:
            self._error = error
            self._completed = True
            self._monitor.notify_all()

    def await_results(self):
        with self._monitor:
            while not self._completed:
                self._monitor.wait()
            if self._error is not None:
                raise self._error
            return self._results


def map_in_background(func, items, foreground, processes=2):
    listener = _MapListener()
    with multiprocessing.Pool(processes) as pool:
        pool.map_async(
            func,
            items,
            chunksize=1,
            callback=listener.on_success,
            error_callback=listener.on_error,
        )
        value = foreground()
        return listener.await_results(), value
