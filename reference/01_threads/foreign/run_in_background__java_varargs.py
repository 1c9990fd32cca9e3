# exercise: run_in_background
# label: wrong
# mistake: as with varargs in Java, an array that comes alone is spread: a single argument that is a tuple or a list is unpacked, so the task gets its elements; breaks "Run ``task(*args)`` in a new thread".
import threading


class BackgroundRunner(threading.Thread):
    def __init__(self, task, arguments):
        super().__init__()
        self.task = task
        self.arguments = arguments

    def run(self):
        self.task(*self.arguments)


def run_in_background(task, *args):
    # the caller may hand over all the arguments as one array
    if len(args) == 1 and isinstance(args[0], (tuple, list)):
        args = tuple(args[0])
    runner = BackgroundRunner(task, args)
    runner.start()
    return runner
