# exercise: NamedTask
# label: wrong
# mistake: "NamedTask is a Thread (a subclass)": it owns a thread and delegates to it, isinstance(x, Thread) is False
import threading


class NamedTask:
    def __init__(self, name, task):
        self.result = None
        self._task = task
        self._thread = threading.Thread(target=self.run, name=name)

    def run(self):
        self.result = self._task()

    def __getattr__(self, attribute):
        # start, join, name, is_alive, ident ... all come from the thread
        return getattr(self._thread, attribute)
