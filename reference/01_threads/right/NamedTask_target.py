# exercise: NamedTask
# style: target_of_thread
import threading


class NamedTask(threading.Thread):
    result = None

    def __init__(self, name, task):
        threading.Thread.__init__(self, target=task, name=name)

    def run(self):
        self.result = self._target()
