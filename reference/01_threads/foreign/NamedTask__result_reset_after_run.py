# exercise: NamedTask
# label: wrong
# mistake: run clears result again at its end
# expect: result-not-kept

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        try:
            self.result = self.task()
        finally:
            self.task = None
            self.result = None
