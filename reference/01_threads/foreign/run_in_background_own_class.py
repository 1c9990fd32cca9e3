# exercise: run_in_background
# label: right
# style: Java flavoured, a Thread subclass that overrides run
import threading


class _BackgroundJob(threading.Thread):
    def __init__(self, callback, arguments):
        super().__init__()
        self.callback = callback
        self.arguments = arguments

    def run(self):
        self.callback(*self.arguments)


def run_in_background(task, *args):
    job = _BackgroundJob(task, args)
    job.start()
    return job
