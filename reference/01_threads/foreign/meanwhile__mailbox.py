# exercise: meanwhile
# label: right

import threading
from collections.abc import Callable
from typing import Any


class _Mailbox:
    """Room for one value; anyone who takes it waits until it is there."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._full = False
        self._value: Any = None

    def put(self, value: Any) -> None:
        with self._changed:
            self._value = value
            self._full = True
            self._changed.notify_all()

    def take(self) -> Any:
        with self._changed:
            while not self._full:
                self._changed.wait()
            return self._value


class _Background(threading.Thread):
    def __init__(self, job: Callable[[], Any], mailbox: _Mailbox) -> None:
        super().__init__()
        self.job = job
        self.mailbox = mailbox

    def run(self) -> None:
        self.mailbox.put(self.job())


def meanwhile(
    task: Callable[[], Any], foreground: Callable[[], Any]
) -> tuple[Any, Any]:
    mailbox = _Mailbox()
    thread = _Background(task, mailbox)
    thread.start()
    here = foreground()
    there = mailbox.take()
    thread.join()
    return there, here
