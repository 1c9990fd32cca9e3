# exercise: NamedTask
# label: right
# style: result is a data descriptor that keeps its value in the instance and answers None before it has one
import threading
from collections.abc import Callable
from typing import Any


class Deferred:
    """An attribute that is None until somebody completes it."""

    def __set_name__(self, owner, name):
        self.slot = f"_deferred_{name}"

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return vars(instance).get(self.slot)

    def __set__(self, instance, value):
        vars(instance)[self.slot] = value


class NamedTask(threading.Thread):
    result = Deferred()

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        threading.Thread.__init__(self, name=name)
        self._block = task

    def run(self) -> None:
        self.result = self._block()
