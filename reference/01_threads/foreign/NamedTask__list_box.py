# exercise: NamedTask
# label: right
# style: value in a list, property looks whether something is there

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.box = []
        self.task = task

    @property
    def result(self):
        if len(self.box) > 0:
            return self.box[0]
        else:
            return None

    def run(self):
        self.box.append(self.task())
