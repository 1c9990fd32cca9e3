# exercise: NamedTask
# label: wrong
# mistake: run starts yet another thread for the task and does not wait for it

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def work(self):
        self.result = self.task()

    def run(self):
        threading.Thread(target=self.work).start()
