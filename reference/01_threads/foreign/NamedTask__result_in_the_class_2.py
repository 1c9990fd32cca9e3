# exercise: NamedTask
# label: wrong
# mistake: the result is stored in the class, so all NamedTasks share one: each shows the value of whichever ended last (or None when a new one is made); breaks "keeps the value of its task" and "``result`` is ``None`` until the task has ended".
import threading


class NamedTask(threading.Thread):
    # there is no result yet
    result = None

    def __init__(self, name, task):
        threading.Thread.__init__(self, name=name)
        self.task_to_call = task
        NamedTask.result = None

    def run(self):
        value = self.task_to_call()
        # keep the value, so that it is there after join()
        NamedTask.result = value
