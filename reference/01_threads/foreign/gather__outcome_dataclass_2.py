# exercise: gather
# label: right

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass
class _Outcome:
    """How one task ended: with a value or with an error."""

    task: Callable[[], Any]
    value: Any = None
    error: BaseException | None = None

    def work(self):
        try:
            self.value = self.task()
        except BaseException as error:
            self.error = error

    def unwrap(self):
        if self.error is not None:
            raise self.error
        return self.value


def gather(tasks):
    outcomes = [_Outcome(task) for task in tasks]
    threads = [threading.Thread(target=outcome.work) for outcome in outcomes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [outcome.unwrap() for outcome in outcomes]
