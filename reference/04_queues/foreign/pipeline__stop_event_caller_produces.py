# exercise: pipeline
# label: right
# style: library author; the caller produces, an Event tells it that the consumer is gone, put only with a timeout
import queue
import threading
from collections.abc import Callable, Iterable
from typing import Any, Final

_POLL: Final = 0.02


class _Consumer(threading.Thread):
    """Handles what is offered, until the end mark or the first exception."""

    def __init__(self, handle: Callable[[Any], Any], limit: int) -> None:
        super().__init__(name="pipeline-consumer")
        self._inbox: queue.Queue[Any] = queue.Queue(maxsize=limit)
        self._handle = handle
        self._stopped = threading.Event()
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            while (item := self._inbox.get()) is not None:
                self._handle(item)
        except BaseException as error:
            self.error = error
        finally:
            self._stopped.set()

    def offer(self, item: Any) -> bool:
        """Wait for room; False when the consumer has stopped."""
        while not self._stopped.is_set():
            try:
                self._inbox.put(item, timeout=_POLL)
            except queue.Full:
                continue
            return True
        return False


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    consumer = _Consumer(handle, limit)
    consumer.start()
    try:
        for item in source:
            if not consumer.offer(item):
                break
    finally:
        consumer.offer(None)
        consumer.join()
    if consumer.error is not None:
        raise consumer.error
