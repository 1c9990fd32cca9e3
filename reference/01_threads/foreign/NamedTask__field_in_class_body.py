# exercise: NamedTask
# label: wrong
# mistake: the field that holds the value is declared in the class body, as in Java, so all NamedTasks share one list: after two have run, both show the value of the one that ended last, and a new one shows it before its start; breaks "result is None until the task has ended, then the value of the task".
import threading


class NamedTask(threading.Thread):
    # fields
    _task = None
    _outcome = []

    def __init__(self, name, task):
        super().__init__(name=name)
        self._task = task

    @property
    def result(self):
        return self._outcome[-1] if self._outcome else None

    def run(self):
        self._outcome.append(self._task())
