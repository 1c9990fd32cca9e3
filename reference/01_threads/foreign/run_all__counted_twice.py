# exercise: run_all
# label: wrong
# mistake: a task that raises lowers the counter twice (in `except` and in `finally`), so the call returns while another task still runs; breaks "The call returns when every task has ended" and "leaves no thread behind"

import threading
from collections.abc import Callable, Sequence
from typing import Any


class _Gang:
    def __init__(self, count: int) -> None:
        self.left = count
        self.failed = 0
        self.changed = threading.Condition()

    def one_less(self) -> None:
        with self.changed:
            self.left -= 1
            self.changed.notify_all()


class _Runner(threading.Thread):
    def __init__(self, job: Callable[[], Any], gang: _Gang) -> None:
        super().__init__()
        self.job = job
        self.gang = gang

    def run(self) -> None:
        try:
            self.job()
        except Exception:
            self.gang.failed += 1
            self.gang.one_less()
        finally:
            self.gang.one_less()


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    gang = _Gang(len(tasks))
    for runner in [_Runner(task, gang) for task in tasks]:
        runner.start()
    with gang.changed:
        while gang.left > 0:
            gang.changed.wait()
