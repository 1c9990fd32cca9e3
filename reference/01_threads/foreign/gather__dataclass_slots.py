# exercise: gather
# label: right
# style: state on objects: a dataclass per task holds task, value, error and its thread, and knows how to fill and open itself
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False)
class Slot:
    task: Callable[[], Any]
    value: Any = None
    error: BaseException | None = None
    thread: threading.Thread = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.thread = threading.Thread(target=self.fill)

    def fill(self) -> None:
        try:
            self.value = self.task()
        except BaseException as error:
            self.error = error

    def open(self) -> Any:
        if self.error is not None:
            raise self.error
        return self.value


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    slots = [Slot(task) for task in tasks]
    for slot in slots:
        slot.thread.start()
    for slot in slots:
        slot.thread.join()
    return [slot.open() for slot in slots]
