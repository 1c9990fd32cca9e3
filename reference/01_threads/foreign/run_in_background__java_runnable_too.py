# exercise: run_in_background
# label: right
# style: somebody who knows Java: a Thread subclass of its own with fields, camelCase, and an overridden run()

from threading import Thread


class BackgroundRunner(Thread):
    """Runs a runnable with its arguments."""

    def __init__(self, runnable, arguments):
        super().__init__()
        self.runnable = runnable
        self.arguments = arguments

    def run(self):
        self.runnable(*self.arguments)


def run_in_background(task, *args):
    backgroundRunner = BackgroundRunner(task, args)
    backgroundRunner.start()
    return backgroundRunner
