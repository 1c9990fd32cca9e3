# exercise: run_in_background
# label: right
# style: over-engineered, a tiny IO-like type with map and a suspended call
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class IO:
    unsafe_run: Callable[[], Any]

    @staticmethod
    def suspend(function: Callable[..., Any], *args: Any) -> "IO":
        return IO(lambda: function(*args))

    def map(self, function: Callable[[Any], Any]) -> "IO":
        return IO(lambda: function(self.unsafe_run()))

    def fork(self) -> "IO":
        def started(thread: threading.Thread) -> threading.Thread:
            thread.start()
            return thread

        return IO(lambda: threading.Thread(target=self.unsafe_run)).map(started)


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    return IO.suspend(task, *args).fork().unsafe_run()
