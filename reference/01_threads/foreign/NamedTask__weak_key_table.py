# exercise: NamedTask
# label: right
# style: the results live outside of the objects, in a WeakKeyDictionary from thread to value, behind a property and a lock
import threading
import weakref

_results = weakref.WeakKeyDictionary()
_results_lock = threading.Lock()


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._work = task

    @property
    def result(self):
        with _results_lock:
            return _results.get(self)

    @result.setter
    def result(self, value):
        with _results_lock:
            _results[self] = value

    def run(self):
        self.result = self._work()
