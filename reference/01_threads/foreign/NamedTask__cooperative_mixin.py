# exercise: NamedTask
# label: right
# style: lover of classes, a mixin with cooperative super() supplies run and result, NamedTask only combines it with Thread
import threading


class KeepsResult:
    def __init__(self, *, task, **rest):
        super().__init__(**rest)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()


class NamedTask(KeepsResult, threading.Thread):
    def __init__(self, name, task):
        super().__init__(task=task, name=name)
