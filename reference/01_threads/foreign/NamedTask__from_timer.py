# exercise: NamedTask
# label: right
# style: inherits from Timer (which is a Thread) with delay 0

from threading import Timer


class NamedTask(Timer):
    def __init__(self, name, task):
        super().__init__(0, task)
        self.name = name
        self.result = None

    def run(self):
        self.result = self.function()
        self.finished.set()
