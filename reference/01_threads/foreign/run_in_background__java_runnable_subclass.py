# exercise: run_in_background
# label: right
# style: Java-minded: a Thread subclass with a run method and a static factory
import threading
from typing import Any, Callable, Tuple


class BackgroundRunner(threading.Thread):
    """Runs one job with its parameters."""

    def __init__(self, job: Callable[..., Any], parameters: Tuple[Any, ...]) -> None:
        super().__init__()
        self._job = job
        self._parameters = parameters

    def run(self) -> None:
        self._job(*self._parameters)

    @staticmethod
    def launch(job: Callable[..., Any], parameters: Tuple[Any, ...]) -> "BackgroundRunner":
        runner = BackgroundRunner(job, parameters)
        runner.start()
        return runner


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    return BackgroundRunner.launch(task, args)
