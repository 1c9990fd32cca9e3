# exercise: NamedTask
# label: right
# style: wraps a concurrent.futures.Future and shows it through a property
import threading
from concurrent.futures import Future


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._job = task
        self._future = Future()

    @property
    def result(self):
        if not self._future.done():
            return None
        if self._future.exception() is not None:
            return None
        return self._future.result()

    def run(self):
        self._future.set_running_or_notify_cancel()
        try:
            value = self._job()
        except BaseException as error:
            self._future.set_exception(error)
            raise
        else:
            self._future.set_result(value)
