# exercise: NamedTask
# label: wrong
# mistake: keeps all values in one class-level dictionary keyed by name, so threads with equal names share a result
import threading


class NamedTask(threading.Thread):
    _results = {}

    def __init__(self, name, task):
        super().__init__(name=name)
        self._job = task

    @property
    def result(self):
        return self._results.get(self.name)

    def run(self):
        self._results[self.name] = self._job()
