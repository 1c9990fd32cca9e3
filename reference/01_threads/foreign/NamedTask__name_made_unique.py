# exercise: NamedTask
# label: wrong
# mistake: "name: the name of the thread": if a living thread has that name already, the new one is called "name-2" instead
# misjudged: passed
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=self._free_name(name))
        self._task = task
        self.result = None

    @staticmethod
    def _free_name(name):
        taken = {thread.name for thread in threading.enumerate()}
        candidate, number = name, 2
        while candidate in taken:
            candidate = f"{name}-{number}"
            number += 1
        return candidate

    def run(self):
        self.result = self._task()
