# exercise: meanwhile
# label: right
# style: contextlib: a with block around the foreground; leaving the block waits
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Callable, Iterator, Tuple


@dataclass
class Slot:
    value: Any = None


@contextmanager
def in_background(task: Callable[[], Any]) -> Iterator[Slot]:
    slot = Slot()

    def body() -> None:
        slot.value = task()

    thread = threading.Thread(target=body)
    thread.start()
    try:
        yield slot
    finally:
        thread.join()


def meanwhile(task: Callable[[], Any], foreground: Callable[[], Any]) -> Tuple[Any, Any]:
    with in_background(task) as slot:
        here = foreground()
    return slot.value, here
