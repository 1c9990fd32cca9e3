# exercise: meanwhile
# label: right
# style: joins with a timeout again and again until the thread is dead

import threading
from typing import Any, Callable, Optional


class ResultHolder:
    def __init__(self) -> None:
        self._value: Optional[Any] = None
        self._lock = threading.Lock()

    def setValue(self, value: Any) -> None:
        with self._lock:
            self._value = value

    def getValue(self) -> Any:
        with self._lock:
            return self._value


def meanwhile(task: Callable[[], Any], foreground: Callable[[], Any]) -> tuple[Any, Any]:
    holder = ResultHolder()
    worker = threading.Thread(target=lambda: holder.setValue(task()), daemon=True)
    worker.start()
    foregroundValue = foreground()
    while worker.is_alive():
        worker.join(0.1)
    return (holder.getValue(), foregroundValue)
