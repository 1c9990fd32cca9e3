# exercise: NamedTask
# label: wrong
# mistake: only a weak reference to the task is kept, so a lambda or bound method that nobody else holds is gone when run() asks for it, the task is not called and result stays None; breaks "``result`` is ``None`` until the task has ended, then the value of the task"
import threading
import weakref


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._weak_task = weakref.ref(task)  # no reference cycle thread <-> task
        self.result = None

    def run(self):
        task = self._weak_task()
        if task is not None:
            self.result = task()
