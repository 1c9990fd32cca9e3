# exercise: NamedTask
# label: wrong
# mistake: ``result`` receives from a channel, which takes the value out: the first look after the end gives the value, every later look gives None; breaks "``result`` is ``None`` until the task has ended, then the value of the task".
import queue
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._work = task
        self._out = queue.Queue(maxsize=1)

    @property
    def result(self):
        try:
            return self._out.get_nowait()
        except queue.Empty:
            return None

    def run(self):
        self._out.put(self._work())
