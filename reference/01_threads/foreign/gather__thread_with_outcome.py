# exercise: gather
# label: right

import threading
from collections.abc import Callable, Sequence
from typing import Any


class _Runner(threading.Thread):
    """Runs a task, and remembers how it ended: "returned" or "raised"."""

    def __init__(self, job: Callable[[], Any]) -> None:
        super().__init__()
        self.job = job
        self.state = "new"
        self.outcome: Any = None

    def run(self) -> None:
        self.state = "running"
        try:
            self.outcome = self.job()
        except BaseException as error:
            self.outcome = error
            self.state = "raised"
        else:
            self.state = "returned"


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    runners = [_Runner(task) for task in tasks]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
    for runner in runners:
        if runner.state == "raised":
            raise runner.outcome
    return [runner.outcome for runner in runners]
