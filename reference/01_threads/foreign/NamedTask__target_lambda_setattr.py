# exercise: NamedTask
# label: right
# style: terse, hands Thread a target that stores the value, run only delegates to the inherited run
from threading import Thread


class NamedTask(Thread):
    def __init__(self, name, task):
        self.result = None
        super().__init__(target=lambda: setattr(self, "result", task()), name=name)

    def run(self):
        super().run()
