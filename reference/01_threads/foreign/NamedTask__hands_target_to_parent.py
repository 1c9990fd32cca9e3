# exercise: NamedTask
# label: right
# style: terse, the well-known recipe from the web that uses the parent's _target

from threading import Thread


class NamedTask(Thread):
    def __init__(self, name, task):
        super().__init__(name=name, target=task)
        self.result = None

    def run(self):
        self.result = self._target()
