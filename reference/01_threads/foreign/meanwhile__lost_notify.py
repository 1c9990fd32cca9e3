# exercise: meanwhile
# label: wrong
# mistake: after the foreground the caller calls wait() without looking whether the value is there; when the task ends before the foreground, its notify is lost and the call waits forever; breaks "The call returns when both have ended"

import threading
from collections.abc import Callable
from typing import Any


class _Background(threading.Thread):
    def __init__(self, job: Callable[[], Any]) -> None:
        super().__init__()
        self.job = job
        self.ended = threading.Condition()
        self.value: Any = None

    def run(self) -> None:
        value = self.job()
        with self.ended:
            self.value = value
            self.ended.notify_all()


def meanwhile(
    task: Callable[[], Any], foreground: Callable[[], Any]
) -> tuple[Any, Any]:
    thread = _Background(task)
    thread.start()
    here = foreground()
    with thread.ended:
        thread.ended.wait()
    thread.join()
    return thread.value, here
