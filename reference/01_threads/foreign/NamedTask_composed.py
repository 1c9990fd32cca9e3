# exercise: NamedTask
# label: right
# style: functional, the step is the composition of the task and a setter
import threading
from functools import partial


def and_then(thunk, consume):
    return lambda: consume(thunk())


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.result = None
        self._step = and_then(task, partial(setattr, self, "result"))

    def run(self):
        self._step()
