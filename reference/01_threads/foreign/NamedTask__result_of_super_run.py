# exercise: NamedTask
# label: wrong
# mistake: hands the task to Thread as target and keeps what super().run() returns, which is always None, so the value of the task is lost
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(target=task, name=name)
        self.result = None

    def run(self):
        # Thread.run already calls the target for us
        self.result = super().run()
