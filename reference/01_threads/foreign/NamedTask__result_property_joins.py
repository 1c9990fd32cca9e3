# exercise: NamedTask
# label: wrong
# mistake: reading result joins the thread: raises before start, blocks while it runs

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._job = task
        self._value = None

    @property
    def result(self):
        self.join()
        return self._value

    def run(self):
        self._value = self._job()
