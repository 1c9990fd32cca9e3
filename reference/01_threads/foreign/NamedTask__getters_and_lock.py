# exercise: NamedTask
# label: right
# style: Java manner, private fields, a lock around the field, getter and setter, long

import threading


class NamedTask(threading.Thread):

    def __init__(self, name, task):
        super().__init__(name=name)
        self._monitor = threading.Lock()
        self._runnable = task
        self._finished = False
        self._value = None

    def _set_value(self, value):
        with self._monitor:
            self._value = value
            self._finished = True

    def get_result(self):
        with self._monitor:
            if self._finished:
                return self._value
            else:
                return None

    result = property(get_result)

    def is_finished(self):
        with self._monitor:
            return self._finished

    def run(self):
        # the task must not be called with the lock held
        value = self._runnable()
        self._set_value(value)

    def __str__(self):
        return "NamedTask[" + self.name + "]"
