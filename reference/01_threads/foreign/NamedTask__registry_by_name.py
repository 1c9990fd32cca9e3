# exercise: NamedTask
# label: wrong
# mistake: the values live in a module dictionary by name; a second thread of the same name sees the old value before it ran

import threading

_results = {}
_results_lock = threading.Lock()


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    @property
    def result(self):
        with _results_lock:
            return _results.get(self.name)

    def run(self):
        value = self.task()
        with _results_lock:
            _results[self.name] = value
