# exercise: NamedTask
# label: wrong
# mistake: the results are kept in a registry by name, so two tasks of the same name share one result; breaks "``result`` is ``None`` until the task has ended, then the value of the task."
import threading

_registry = {}


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._fun = task
        self._key = name
        _registry[name] = None

    @property
    def result(self):
        return _registry[self._key]

    def run(self):
        _registry[self._key] = self._fun()
