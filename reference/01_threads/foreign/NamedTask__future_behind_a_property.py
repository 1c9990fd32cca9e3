# exercise: NamedTask
# label: right
# style: a concurrent.futures.Future inside; result is a read-only property that never blocks
import threading
from concurrent.futures import Future


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._callable = task
        self._future = Future()

    @property
    def result(self):
        if self._future.done() and self._future.exception() is None:
            return self._future.result()
        return None

    def run(self):
        try:
            value = self._callable()
        except BaseException as error:
            self._future.set_exception(error)
            raise
        else:
            self._future.set_result(value)
