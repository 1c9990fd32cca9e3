# exercise: NamedTask
# label: wrong
# mistake: keeps the value in threading.local, so only the thread itself can see it and the caller reads None for ever

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        # thread safe storage
        self.storage = threading.local()
        self.storage.value = None

    @property
    def result(self):
        return getattr(self.storage, "value", None)

    def run(self):
        self.storage.value = self.task()
