# exercise: NamedTask
# label: wrong
# mistake: JavaScript's "value || default" habit: a value that counts as false is replaced by None; breaks "Checked: ... a value that counts as false, like `[]`"
from threading import Thread


class NamedTask(Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._callback = task
        self.result = None

    def run(self):
        self.result = self._callback() or self.result
