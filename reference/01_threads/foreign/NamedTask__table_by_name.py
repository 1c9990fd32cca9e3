# exercise: NamedTask
# label: wrong
# mistake: results are kept in one global table by the thread's name: a new NamedTask whose name was used before shows the old result although it has not been started, and of two with the same name both show the value of the one that ended last; breaks "`result` is ``None`` until the task has ended, then the value of the task"
import threading

_table = {}


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._entry = task

    def run(self):
        _table[self.name] = self._entry()

    @property
    def result(self):
        return _table.get(self.name)
