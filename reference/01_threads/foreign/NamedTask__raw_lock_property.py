# exercise: NamedTask
# label: right
# style: systems programmer, the result is a property over a cell guarded by a raw _thread lock, held only for the copy
import _thread
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.entry_point = task
        self.cell_lock = _thread.allocate_lock()
        self.cell = None

    @property
    def result(self):
        with self.cell_lock:
            return self.cell

    @result.setter
    def result(self, value):
        with self.cell_lock:
            self.cell = value

    def run(self):
        value = self.entry_point()
        self.result = value
