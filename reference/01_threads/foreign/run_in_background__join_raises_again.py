# exercise: run_in_background
# label: wrong
# mistake: "What task raises stays in its thread": join() of the returned thread raises the task's exception in the caller
import threading


class BackgroundThread(threading.Thread):
    def __init__(self, function, arguments):
        super().__init__()
        self.function = function
        self.arguments = arguments
        self.error = None

    def run(self):
        try:
            self.function(*self.arguments)
        except BaseException as error:
            self.error = error

    def join(self, timeout=None):
        super().join(timeout)
        if self.error is not None:
            raise self.error


def run_in_background(task, *args):
    thread = BackgroundThread(task, args)
    thread.start()
    return thread
