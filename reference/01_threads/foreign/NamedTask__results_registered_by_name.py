# exercise: NamedTask
# label: wrong
# mistake: all results live in one dictionary under the thread's name, so two tasks of one name share a result, and a new one has the old one's before it is started; breaks "result is None until the task has ended, then the value of the task"
import threading

_lock = threading.Lock()
_results = {}


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._work = task

    @property
    def result(self):
        with _lock:
            return _results.get(self.name)

    def run(self):
        value = self._work()
        with _lock:
            _results[self.name] = value
