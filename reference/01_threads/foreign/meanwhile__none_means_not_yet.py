# exercise: meanwhile
# label: wrong
# mistake: None stands for "nothing there yet" in the slot; if the task returns None, the caller polls forever: "The call returns when both have ended".
import threading
import time
from collections.abc import Callable
from typing import Any


class _Slot:
    """A place for one value, behind a guard."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._value: Any = None

    def put(self, value: Any) -> None:
        with self._guard:
            self._value = value

    def poll(self) -> Any:
        with self._guard:
            return self._value


def meanwhile(
    task: Callable[[], Any], foreground: Callable[[], Any]
) -> tuple[Any, Any]:
    slot = _Slot()
    thread = threading.Thread(target=lambda: slot.put(task()))
    thread.start()
    here = foreground()
    while (there := slot.poll()) is None:
        time.sleep(0.001)
    thread.join()
    return there, here
