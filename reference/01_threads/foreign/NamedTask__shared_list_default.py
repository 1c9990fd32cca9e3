# exercise: NamedTask
# label: wrong
# mistake: mutable default argument: one list for all instances, result is its last item
# expect: one-place-for-all

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task, values=[]):
        super().__init__(name=name)
        self.task = task
        self.values = values

    @property
    def result(self):
        return self.values[-1] if self.values else None

    def run(self):
        self.values.append(self.task())
