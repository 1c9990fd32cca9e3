# exercise: run_in_background
# label: right
# style: own Thread subclass with run(), tuple kept on the instance

from threading import Thread


class BackgroundThread(Thread):
    """Calls a function with its arguments."""

    def __init__(self, function, arguments):
        Thread.__init__(self)
        self.function = function
        self.arguments = arguments

    def run(self):
        self.function(*self.arguments)


def run_in_background(task, *args):
    bt = BackgroundThread(task, args)
    bt.start()
    return bt
