# exercise: pipeline
# label: wrong
# mistake: the producer reports its failure by putting the exception into the queue, and the consumer raises whatever item is an exception; an exception object that is an ordinary item is raised instead of handled; breaks "None is never among them ... anything else may be an item"
import logging
import queue
import threading
from collections.abc import Callable, Iterable
from typing import Any

logger = logging.getLogger(__name__)


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    belt: queue.Queue[Any] = queue.Queue(maxsize=limit)
    stop = threading.Event()
    errors: list[BaseException] = []

    def produce() -> None:
        try:
            for item in source:
                if stop.is_set():
                    break
                belt.put(item)
        except Exception as error:
            belt.put(error)  # tell the consumer
        finally:
            belt.put(None)

    def consume() -> None:
        try:
            while (item := belt.get()) is not None:
                if isinstance(item, Exception):
                    raise item
                handle(item)
        except Exception as error:
            logger.debug("pipeline failed: %r", error)
            errors.append(error)
            stop.set()
            while belt.get() is not None:
                pass

    threads = [threading.Thread(target=step) for step in (produce, consume)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
