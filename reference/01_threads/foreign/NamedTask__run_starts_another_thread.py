# exercise: NamedTask
# label: wrong
# mistake: mixed up with run_in_background, run starts yet another thread and keeps that thread as the result; breaks "result is None until the task has ended, then the value of the task"
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        thread = threading.Thread(target=self.task)
        thread.start()
        self.result = thread
