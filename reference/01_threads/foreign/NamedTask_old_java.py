# exercise: NamedTask
# label: right
# style: old-fashioned Java manner, explicit base call, mutex, getter and setter
import threading


class NamedTask(threading.Thread):

    def __init__(self, name, task):
        threading.Thread.__init__(self, None, None, name)
        self._mutex = threading.Lock()
        self._runnable = task
        self._value = None

    def get_result(self):
        with self._mutex:
            return self._value

    def set_result(self, value):
        with self._mutex:
            self._value = value

    result = property(get_result, set_result)

    def run(self):
        runnable = self._runnable
        value = runnable()
        self.set_result(value)
