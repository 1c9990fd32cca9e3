# exercise: NamedTask
# label: right

import threading


class NamedTask(threading.Thread):
    # Ann: first the parent, then ours. Ben: ours first also runs? Ann: not `name`.
    def __init__(self, name, task):
        super().__init__(name=name)
        self.result = None
        self.work = task  # Ben: not self._target, that one belongs to Thread

    def run(self):
        # Ann: one line would do. Ben: two, then nobody asks when result is set.
        value = self.work()
        self.result = value
