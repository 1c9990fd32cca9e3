# exercise: NamedTask
# label: wrong
# mistake: the task is called in __init__
# expect: called-instead-of-passed

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.result = task()

    def run(self):
        pass
