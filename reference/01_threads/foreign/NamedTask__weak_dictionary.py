# exercise: NamedTask
# label: right
# style: results in a module-wide WeakKeyDictionary

import threading
import weakref

_results = weakref.WeakKeyDictionary()


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    def run(self):
        _results[self] = self.task()

    @property
    def result(self):
        return _results.get(self)
