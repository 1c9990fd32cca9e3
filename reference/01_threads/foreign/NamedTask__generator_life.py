# exercise: NamedTask
# label: right
# style: a generator is the life of the thread: its first step is birth (in __init__), its second is work (in run)
import threading


def life(thread, task):
    thread.result = None
    yield "born"
    thread.result = task()
    yield "done"


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._life = life(self, task)
        next(self._life)

    def run(self):
        next(self._life)
