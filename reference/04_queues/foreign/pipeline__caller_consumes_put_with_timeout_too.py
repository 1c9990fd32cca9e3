# exercise: pipeline
# label: right
# style: defends against everything; the caller is the consumer, the producer puts with a timeout and looks at a stop event

import queue
import threading
from typing import Any, Callable, Iterable

_END = object()
_PATIENCE = 0.05  # seconds between two looks at the stop event


def _put_unless_stopped(
    waiting: queue.Queue, item: Any, stop: threading.Event
) -> bool:
    """Put the item; return False if the other side has stopped in the meantime."""
    while not stop.is_set():
        try:
            waiting.put(item, timeout=_PATIENCE)
        except queue.Full:
            continue
        return True
    return False


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    if limit < 1:
        raise ValueError("limit must be at least 1")

    waiting: queue.Queue = queue.Queue(maxsize=limit)
    stop = threading.Event()
    source_failure: list[BaseException] = []

    def produce() -> None:
        try:
            for item in source:
                if not _put_unless_stopped(waiting, item, stop):
                    break
        except BaseException as failure:  # whatever it is, the caller must learn of it
            source_failure.append(failure)
        finally:
            _put_unless_stopped(waiting, _END, stop)

    producer = threading.Thread(target=produce, name="producer")
    producer.start()
    try:
        while True:
            item = waiting.get()
            if item is _END:
                break
            handle(item)
    finally:
        stop.set()
        producer.join()

    if source_failure:
        raise source_failure[0]
