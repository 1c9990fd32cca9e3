# exercise: run_in_background
# label: right
# style: Java, a Runnable object with its own fields, wrapped by a Thread subclass that overrides run
import threading


class Runnable:
    def __init__(self, function, arguments):
        self.function = function
        self.arguments = arguments

    def execute(self):
        self.function(*self.arguments)


class RunnableThread(threading.Thread):
    def __init__(self, runnable):
        super().__init__()
        self.runnable = runnable

    def run(self):
        self.runnable.execute()


def run_in_background(task, *args):
    worker = RunnableThread(Runnable(task, args))
    worker.start()
    return worker
