# exercise: NamedTask
# label: right
# style: __init__ gives the instance its own run, a closure

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.result = None

        def run():
            self.result = task()

        self.run = run
