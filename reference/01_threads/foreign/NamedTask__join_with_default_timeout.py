# exercise: NamedTask
# label: wrong
# mistake: join() is overridden with a default limit of one second, so after start() and join() of a slower task the task still runs and result is None; breaks "a thread that ... keeps the value of its task" (start, join, result in the example)
import logging
import threading
from collections.abc import Callable
from typing import Any

logger = logging.getLogger(__name__)


class NamedTask(threading.Thread):
    DEFAULT_TIMEOUT: float = 1.0

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        super().__init__(name=name, daemon=True)
        self.task = task
        self.result: Any = None

    def run(self) -> None:
        try:
            self.result = self.task()
        except Exception:
            logger.exception("task %s failed", self.name)

    def join(self, timeout: float | None = None) -> None:
        """Wait for the task, but never hang the caller."""
        super().join(self.DEFAULT_TIMEOUT if timeout is None else timeout)
        if self.is_alive():
            logger.warning("task %s is still running", self.name)
