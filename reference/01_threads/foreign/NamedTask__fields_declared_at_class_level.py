# exercise: NamedTask
# label: wrong
# mistake: "keeps the value of its task" / None until the task has ended: the mutable state is a class attribute, so all threads share one result
import threading
from typing import Any


class NamedTask(threading.Thread):
    # declare the fields first
    task = None
    state = {"result": None, "done": False}

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task

    @property
    def result(self) -> Any:
        return self.state["result"]

    def run(self):
        self.state["result"] = self.task()
        self.state["done"] = True
