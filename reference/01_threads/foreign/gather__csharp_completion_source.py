# exercise: gather
# label: right
# style: C#'s TaskCompletionSource: a bare Future per task, completed by a thread; WhenAll joins all threads before any Result is read
import threading
from concurrent.futures import Future


class TaskCompletionSource:
    def __init__(self, func):
        self.func = func
        self.task = Future()

    def execute(self):
        try:
            value = self.func()
        except BaseException as exception:
            self.task.set_exception(exception)
        else:
            self.task.set_result(value)


def when_all(sources):
    threads = [threading.Thread(target=source.execute) for source in sources]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def gather(tasks):
    sources = [TaskCompletionSource(task) for task in tasks]
    when_all(sources)
    return [source.task.result() for source in sources]
