# exercise: run_in_background
# label: right
import threading
from concurrent.futures import Future


class _BackgroundJob(threading.Thread):
    """A thread that keeps its outcome in a future, should anybody want it."""

    def __init__(self, task, args):
        super().__init__()
        self.outcome = Future()
        self._job = (task, args)

    def run(self):
        task, args = self._job
        try:
            self.outcome.set_result(task(*args))
        except BaseException as error:
            self.outcome.set_exception(error)


def run_in_background(task, *args):
    thread = _BackgroundJob(task, args)
    thread.start()
    return thread
