# exercise: run_in_process
# label: right
# style: class-based, a subclass of Process that overrides run, Java fashion
import multiprocessing
from collections.abc import Callable
from typing import Any


class _TaskRunner(multiprocessing.Process):
    """A process that does one call."""

    def __init__(self, callee: Callable[..., Any], parameters: tuple) -> None:
        super().__init__(name="task-runner")
        self._callee = callee
        self._parameters = parameters

    def run(self) -> None:
        self._callee(*self._parameters)

    def execute(self) -> int:
        self.start()
        self.join()
        code = self.exitcode
        assert code is not None
        return code


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    """Run ``task(*args)`` in another process, wait for its end, return its exit code."""
    return _TaskRunner(task, args).execute()
