# exercise: NamedTask
# label: wrong
# mistake: the values are kept in one dict by name, so two threads with the same name share a result, and a new one that is not started yet shows the value of the old one; breaks "`result` is None until the task has ended, then the value of the task".
import threading

RESULTS = {}
RESULTS_LOCK = threading.Lock()


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    @property
    def result(self):
        with RESULTS_LOCK:
            return RESULTS.get(self.name)

    def run(self):
        value = self.task()
        with RESULTS_LOCK:
            RESULTS[self.name] = value
