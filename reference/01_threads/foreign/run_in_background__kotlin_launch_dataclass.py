# exercise: run_in_background
# label: right
# style: Kotlin's launch: a frozen dataclass holds block and arguments, is itself callable, and launches itself
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Job:
    block: Callable[..., Any]
    arguments: tuple[Any, ...]

    def __call__(self) -> None:
        self.block(*self.arguments)

    def launch(self) -> threading.Thread:
        thread = threading.Thread(target=self)
        thread.start()
        return thread


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    return Job(task, args).launch()
