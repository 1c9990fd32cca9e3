# exercise: NamedTask
# label: wrong
# mistake: "None until the task has ended, then the value": reading takes the value out of the queue, the second reading is None again
import queue
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._task = task
        self._values = queue.SimpleQueue()

    def run(self):
        self._values.put(self._task())

    @property
    def result(self):
        try:
            return self._values.get_nowait()
        except queue.Empty:
            return None
