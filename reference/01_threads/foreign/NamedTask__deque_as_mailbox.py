# exercise: NamedTask
# label: right
# style: a deque of at most one letter; looking does not take the letter out
import threading
from collections import deque


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__()
        self.name = name
        self._mailbox = deque(maxlen=1)
        self._job = lambda: self._mailbox.append(task())

    def run(self):
        self._job()

    @property
    def result(self):
        try:
            return self._mailbox[0]
        except IndexError:
            return None
