# exercise: NamedTask
# label: wrong
# misjudged: kept-in-an-inner-name
# mistake: run returns the value and nobody keeps it, result stays None; breaks "`run` calls the task and keeps its value in `self.result`."
import threading


class NamedTask(threading.Thread):
    result = None

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    def run(self):
        result = self.task()
        return result
