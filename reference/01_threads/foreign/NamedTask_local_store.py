# exercise: NamedTask
# label: wrong
# mistake: keeps the value in threading.local, so no other thread ever sees it
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._job = task
        self._store = threading.local()

    @property
    def result(self):
        return getattr(self._store, "value", None)

    def run(self):
        self._store.value = self._job()
