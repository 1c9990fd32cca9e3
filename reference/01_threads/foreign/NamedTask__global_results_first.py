# exercise: NamedTask
# label: wrong
# mistake: all values go to one global list and each object reads its place 0, so every later NamedTask gets the value of the very first; breaks "`run` calls the task and keeps its value in `self.result`"
import threading

results = []


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        global results
        results.append(self.task())
        print(results)
        self.result = results[0]
