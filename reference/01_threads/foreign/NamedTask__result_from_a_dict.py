# exercise: NamedTask
# label: right
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._job = task
        self._outcome = {}

    @property
    def result(self):
        return self._outcome.get("value")

    def run(self):
        self._outcome["value"] = self._job()
