# exercise: NamedTask
# label: right
# style: one-slot deque as a mailbox between the threads, property with try/except

import collections
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__()
        self.name = name
        self.what_to_do = task
        self.mailbox = collections.deque(maxlen=1)

    @property
    def result(self):
        try:
            return self.mailbox[0]
        except IndexError:  # nothing has come yet
            return None

    def run(self):
        self.mailbox.append(self.what_to_do())
