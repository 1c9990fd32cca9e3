# exercise: NamedTask
# label: wrong
# mistake: results in a class dictionary keyed by the name: equal names share one value

import threading


class NamedTask(threading.Thread):
    _all = {}

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    @property
    def result(self):
        return NamedTask._all.get(self.name)

    def run(self):
        NamedTask._all[self.name] = self.task()
