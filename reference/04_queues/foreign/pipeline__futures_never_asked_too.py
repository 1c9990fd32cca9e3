# exercise: pipeline
# label: wrong
# mistake: nobody asks the two futures for their result, so what handle or source raised is swallowed and the call returns as if all were well.
import queue
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    """Hand the items from a producer to a consumer."""
    buffer: queue.Queue[Any] = queue.Queue(maxsize=limit)
    failed = threading.Event()

    def producer() -> None:
        try:
            for item in source:
                if failed.is_set():
                    return
                buffer.put(item)
        finally:
            buffer.put(None)

    def consumer() -> None:
        item = buffer.get()
        try:
            while item is not None:
                handle(item)
                item = buffer.get()
        except BaseException:
            failed.set()
            # let the producer get rid of its items
            while buffer.get() is not None:
                pass
            raise

    with ThreadPoolExecutor(max_workers=2) as executor:
        executor.submit(producer)
        executor.submit(consumer)
