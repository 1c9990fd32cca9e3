# exercise: run_in_background
# label: right
# style: class-based, a Thread subclass that overrides run
import threading


class BackgroundCall(threading.Thread):
    def __init__(self, task, arguments):
        super().__init__()
        self.call = task
        self.arguments = tuple(arguments)

    def run(self):
        self.call(*self.arguments)


def run_in_background(task, *args):
    thread = BackgroundCall(task, args)
    thread.start()
    return thread
