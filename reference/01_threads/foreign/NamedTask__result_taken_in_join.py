# exercise: NamedTask
# label: wrong
# mistake: the value lies in a queue until join() takes it: a task that has ended still shows result None to everybody who did not join (is_alive() is False, result is None), and a second join() waits in get() forever; breaks "`result` is None until the task has ended, then the value of the task".
import queue
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.result = None
        self._task_to_do = task
        self._box = queue.SimpleQueue()

    def run(self):
        self._box.put(self._task_to_do())

    def join(self, timeout=None):
        super().join(timeout=timeout)
        if not self.is_alive():
            self.result = self._box.get()
