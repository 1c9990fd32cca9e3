# exercise: gather
# label: wrong
# mistake: a handler of uncaught exceptions (threading.excepthook) keeps each exception in one field, so a later one overwrites an earlier one, and the last in time is raised; breaks "raises the exception of the first one in the order of ``tasks`` that raised".
import threading


class ExceptionKeeper:
    def __init__(self):
        self.lock = threading.Lock()
        self.error = None

    def uncaught(self, details):
        with self.lock:
            self.error = details.exc_value


class Runner(threading.Thread):
    def __init__(self, task, values, index):
        super().__init__()
        self.task = task
        self.values = values
        self.index = index

    def run(self):
        self.values[self.index] = self.task()


def gather(tasks):
    keeper = ExceptionKeeper()
    values = [None] * len(tasks)
    runners = [Runner(task, values, i) for i, task in enumerate(tasks)]
    old_handler = threading.excepthook
    threading.excepthook = keeper.uncaught
    try:
        for runner in runners:
            runner.start()
        for runner in runners:
            runner.join()
    finally:
        threading.excepthook = old_handler
    if keeper.error is not None:
        raise keeper.error
    return values
