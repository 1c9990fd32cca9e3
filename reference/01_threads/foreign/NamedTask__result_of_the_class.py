# exercise: NamedTask
# label: wrong
# mistake: the value is stored in the class and not in the object, so all NamedTasks share one result (the one that ended last), and a new one that has not been started already has a result; breaks "``result`` is ``None`` until the task has ended, then the value of the task"

import threading


class NamedTask(threading.Thread):
    result = None

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    def run(self):
        NamedTask.result = self.task()
