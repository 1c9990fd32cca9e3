# exercise: NamedTask
# label: right
import collections
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._the_task = task
        self._latest = collections.deque([None], maxlen=1)

    @property
    def result(self):
        return self._latest[0]

    def run(self):
        self._latest.append(self._the_task())  # pushes the None out, in one step
