# exercise: gather
# label: right
# style: Rust-minded: Ok and Err dataclasses with unwrap(), held by a Thread subclass
import threading
from dataclasses import dataclass
from typing import Any, Callable, Sequence


@dataclass(frozen=True)
class Ok:
    value: Any

    def unwrap(self) -> Any:
        return self.value


@dataclass(frozen=True)
class Err:
    error: BaseException

    def unwrap(self) -> Any:
        raise self.error


class TaskThread(threading.Thread):
    outcome: Ok | Err

    def __init__(self, function: Callable[[], Any]) -> None:
        super().__init__()
        self.function = function

    def run(self) -> None:
        try:
            self.outcome = Ok(self.function())
        except BaseException as error:
            self.outcome = Err(error)


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    threads = [TaskThread(task) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [thread.outcome.unwrap() for thread in threads]
