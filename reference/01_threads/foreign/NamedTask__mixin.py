# exercise: NamedTask
# label: right
# style: a mixin with cooperative super calls keeps the result

import threading


class KeepsResult:
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.result = None

    def keep(self, value):
        self.result = value


class NamedTask(KeepsResult, threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    def run(self):
        self.keep(self.task())
