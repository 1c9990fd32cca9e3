# exercise: NamedTask
# label: right
# style: run calls super().run(), the target is a wrapper

import threading
from functools import partial


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        self.result = None
        super().__init__(name=name, target=partial(self.store, task))

    def store(self, task):
        self.result = task()

    def run(self):
        super().run()
