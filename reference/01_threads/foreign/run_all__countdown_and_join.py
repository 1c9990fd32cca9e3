# exercise: run_all
# label: right

import threading
from collections.abc import Callable, Sequence
from typing import Any


class _Countdown:
    """A number that goes down to 0, and a way to wait for that."""

    def __init__(self, count: int) -> None:
        self._left = count
        self._changed = threading.Condition()

    def down(self) -> None:
        with self._changed:
            self._left -= 1
            if self._left == 0:
                self._changed.notify_all()

    def wait(self) -> None:
        with self._changed:
            while self._left > 0:
                self._changed.wait()


class _Runner(threading.Thread):
    def __init__(self, job: Callable[[], Any], countdown: _Countdown) -> None:
        super().__init__()
        self.job = job
        self.countdown = countdown

    def run(self) -> None:
        try:
            self.job()
        finally:
            self.countdown.down()


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    countdown = _Countdown(len(tasks))
    runners = [_Runner(task, countdown) for task in tasks]
    for runner in runners:
        runner.start()
    countdown.wait()  # every task has ended ...
    for runner in runners:
        runner.join()  # ... and every thread, too
