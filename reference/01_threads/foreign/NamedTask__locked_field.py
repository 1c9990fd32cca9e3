# exercise: NamedTask
# label: right
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._result_lock = threading.Lock()
        self._the_task = task
        self._the_result = None

    @property
    def result(self):
        self._result_lock.acquire()
        try:
            return self._the_result
        finally:
            self._result_lock.release()

    def run(self):
        value = self._the_task()
        self._result_lock.acquire()
        try:
            self._the_result = value
        finally:
            self._result_lock.release()
