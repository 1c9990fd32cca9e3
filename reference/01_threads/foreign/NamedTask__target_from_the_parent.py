# exercise: NamedTask
# label: right
# style: the recipe from a question-and-answer site: gives the task to Thread as its target and calls self._target in run()

from threading import Thread


class NamedTask(Thread):
    def __init__(self, name, task):
        Thread.__init__(self, None, task, name)
        self.result = None

    def run(self):
        if self._target is not None:
            self.result = self._target(*self._args, **self._kwargs)
