# exercise: NamedTask
# label: right
# style: Java-minded: an abstract callable, an adapter, getter and setter under a lock
import threading
from abc import ABC, abstractmethod


class AbstractCallable(ABC):
    @abstractmethod
    def call(self):
        """Compute a value."""


class FunctionCallable(AbstractCallable):
    def __init__(self, function):
        self._function = function

    def call(self):
        return self._function()


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._monitor = threading.Lock()
        self._callable = FunctionCallable(task)
        self._value = None

    def get_result(self):
        with self._monitor:
            return self._value

    def set_result(self, value):
        with self._monitor:
            self._value = value

    result = property(get_result, set_result)

    def run(self):
        value = self._callable.call()  # not under the lock: it may take long
        self.set_result(value)
