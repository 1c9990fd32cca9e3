# exercise: NamedTask
# label: right
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


@dataclass
class TaskOutcome:
    """Where the thread leaves its value."""

    value: Any = None


class NamedTask(threading.Thread):
    """A named thread that remembers what its task returned."""

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name)
        self._named_task: Callable[[], Any] = task
        self._outcome = TaskOutcome()

    @property
    def result(self) -> Any:
        return self._outcome.value

    def run(self) -> None:
        try:
            self._outcome.value = self._named_task()
        except Exception:
            logger.exception("task %r failed", self.name)
