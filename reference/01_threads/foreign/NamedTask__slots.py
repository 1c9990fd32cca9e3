# exercise: NamedTask
# label: right
# style: __slots__ for the two attributes

import threading


class NamedTask(threading.Thread):
    __slots__ = ("task", "result")

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task, self.result = task, None

    def run(self):
        self.result = self.task()
