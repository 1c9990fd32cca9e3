# exercise: NamedTask
# style: mixin
import threading


class Keeps:
    """Keeps what a function gives."""

    result = None

    def keep(self, function):
        self.result = function()


class NamedTask(Keeps, threading.Thread):
    def __init__(self, name, task):
        threading.Thread.__init__(self, name=name, args=(task,))

    def run(self):
        for task in self._args:
            self.keep(task)
