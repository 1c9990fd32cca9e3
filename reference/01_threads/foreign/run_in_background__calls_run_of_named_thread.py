# exercise: run_in_background
# label: wrong
# mistake: mixed up with NamedTask, it writes run and then calls it in the calling thread instead of start(); breaks "Run task(*args) in a new thread" and "The thread is started before it is returned"
import threading


class BackgroundTask(threading.Thread):
    def __init__(self, name, task, args):
        super().__init__(name=name)
        self.task = task
        self.args = args
        self.result = None

    def run(self):
        self.result = self.task(*self.args)


def run_in_background(task, *args):
    thread = BackgroundTask("background", task, args)
    thread.run()
    return thread
