# exercise: NamedTask
# label: right
# style: Queue as store, the property takes the value out once and remembers it

import queue
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._q = queue.Queue()
        self._task = task
        self._seen = None
        self._peek = threading.Lock()

    def run(self):
        self._q.put(self._task())

    @property
    def result(self):
        with self._peek:
            try:
                self._seen = self._q.get_nowait()
            except queue.Empty:
                pass
            return self._seen
