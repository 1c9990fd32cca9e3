# exercise: meanwhile
# label: right
# style: week-two beginner, copies NamedTask from task 2 into the file and uses it as the place for the value
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()


def meanwhile(task, foreground):
    background_thing = NamedTask("background", task)
    background_thing.start()
    foreground_answer = foreground()
    background_thing.join()
    task_answer = background_thing.result
    both = (task_answer, foreground_answer)
    return both
