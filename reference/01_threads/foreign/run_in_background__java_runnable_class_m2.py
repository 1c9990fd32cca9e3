# exercise: run_in_background
# label: right
# style: from Java; a subclass that overrides run and a fluent "launch" that starts it
from threading import Thread


class Job(Thread):
    def __init__(self, callee, arguments):
        super().__init__()
        self.callee = callee
        self.arguments = arguments

    def run(self):
        self.callee(*self.arguments)

    def launch(self):
        self.start()
        return self


def run_in_background(task, *args):
    return Job(task, args).launch()
