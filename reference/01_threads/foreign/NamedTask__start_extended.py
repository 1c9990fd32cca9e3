# exercise: NamedTask
# label: right
# style: own start that only notes the time and calls super().start()

import threading
import time


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None
        self.began = None

    def start(self):
        self.began = time.time()
        super().start()

    def run(self):
        self.result = self.task()
