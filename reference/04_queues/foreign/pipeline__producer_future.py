# exercise: pipeline
# label: right
import logging
import queue
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

logger = logging.getLogger(__name__)

_END: Final = object()  # compared with "is" only


def _produce(source: Iterable[Any], belt: "queue.Queue[Any]", stop: threading.Event) -> None:
    try:
        for item in source:
            if stop.is_set():
                break
            belt.put(item)
    finally:
        belt.put(_END)


def _consume(belt: "queue.Queue[Any]", handle: Callable[[Any], Any]) -> None:
    while (item := belt.get()) is not _END:
        handle(item)


def _discard(belt: "queue.Queue[Any]") -> None:
    while belt.get() is not _END:
        pass


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    """The producer is a future; the thread that called is the consumer."""
    belt: queue.Queue[Any] = queue.Queue(maxsize=limit)
    stop = threading.Event()
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="producer") as executor:
        producer = executor.submit(_produce, source, belt, stop)
        try:
            _consume(belt, handle)
        except BaseException:
            logger.debug("handle failed, emptying the queue")
            stop.set()
            _discard(belt)
            raise
    producer.result()
