# exercise: run_in_background
# label: right
# style: an old Java hand: a Runnable object that a Thread subclass executes

import threading


class Runnable:
    """Something that can be run."""

    def __init__(self, method, parameters):
        self.__method = method
        self.__parameters = parameters

    def run(self):
        self.__method(*self.__parameters)


class BackgroundThread(threading.Thread):
    """A thread that executes a Runnable."""

    def __init__(self, runnable):
        super().__init__()
        self.__runnable = runnable

    def run(self):
        self.__runnable.run()


def run_in_background(task, *args):
    runnable = Runnable(task, args)
    thread = BackgroundThread(runnable)
    thread.start()
    return thread
