# exercise: NamedTask
# label: wrong
# mistake: the value goes to a module variable result, self.result stays None

import threading

result = None


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = result

    def run(self):
        global result
        result = self.task()
