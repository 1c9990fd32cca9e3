# exercise: run_in_background
# label: right
import threading


class BackgroundRunner(threading.Thread):
    """A thread with its own run method, as one writes it in Java."""

    def __init__(self, task, arguments):
        super().__init__()
        self.task = task
        self.arguments = arguments

    def run(self):
        self.task(*self.arguments)


def run_in_background(task, *args):
    runner = BackgroundRunner(task, args)
    runner.start()
    return runner
