# exercise: run_in_background
# label: right
# style: somebody who knows Java and extends Thread, with fields and a run method
import threading


class BackgroundWorker(threading.Thread):
    """extends Thread implements Runnable, so to say."""

    def __init__(self, runnable, arguments):
        threading.Thread.__init__(self)
        self.runnable = runnable
        self.arguments = arguments

    def run(self):
        self.runnable(*self.arguments)


def run_in_background(task, *args):
    worker = BackgroundWorker(task, args)
    worker.start()
    return worker
