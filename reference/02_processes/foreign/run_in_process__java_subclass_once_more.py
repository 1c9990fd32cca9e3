# exercise: run_in_process
# label: right
# style: an old hand who knows only Java: a subclass of Process that overrides run, getters, camel case inside
from collections.abc import Callable
from multiprocessing import Process
from typing import Any


class TaskProcess(Process):
    """A process whose run() executes one task, like a Java Thread with a Runnable."""

    def __init__(self, task: Callable[..., Any], arguments: tuple) -> None:
        super().__init__()
        self.task = task
        self.arguments = arguments

    def run(self) -> None:
        self.task(*self.arguments)

    def getExitCode(self) -> int:
        return self.exitcode


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    taskProcess = TaskProcess(task, args)
    taskProcess.start()
    taskProcess.join()
    return taskProcess.getExitCode()
