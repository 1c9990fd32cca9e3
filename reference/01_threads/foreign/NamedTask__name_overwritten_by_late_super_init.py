# exercise: NamedTask
# label: wrong
# mistake: "with a name" (name: the name of the thread): _name is set before super().__init__(), which overwrites it; the thread is called Thread-1
import threading


class NamedTask(threading.Thread):

    def __init__(self, name, task):
        # fields (self.name = name gives an AssertionError/RuntimeError here, _name works)
        self._name = name
        self._job = task
        self.result = None
        super().__init__()

    def run(self):
        self.result = self._job()
