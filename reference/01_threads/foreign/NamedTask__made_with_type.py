# exercise: NamedTask
# label: right
# style: class built with type() from plain functions

import threading


def _init(self, name, task):
    threading.Thread.__init__(self, name=name)
    self.job = task
    self.result = None


def _run(self):
    self.result = self.job()


NamedTask = type("NamedTask", (threading.Thread,), {"__init__": _init, "run": _run})
