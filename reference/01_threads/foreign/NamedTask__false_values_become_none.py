# exercise: NamedTask
# label: wrong
# mistake: a value that counts as false, like [] or 0, is replaced by None; breaks "then the value of the task" and "**Checked:** two at the same time; a value that counts as false, like `[]`."
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._todo = task
        self._values = []

    @property
    def result(self):
        return next(filter(None, self._values), None)

    def run(self):
        self._values.append(self._todo())
