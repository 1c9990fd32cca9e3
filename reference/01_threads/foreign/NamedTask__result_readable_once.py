# exercise: NamedTask
# label: wrong
# mistake: result is taken out of a queue, the second look gives None

import queue
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.q = queue.Queue()

    @property
    def result(self):
        if self.q.empty():
            return None
        return self.q.get()

    def run(self):
        self.q.put(self.task())
