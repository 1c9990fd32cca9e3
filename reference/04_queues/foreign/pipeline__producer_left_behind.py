# exercise: pipeline
# label: wrong
# mistake: an exception of handle flies out of the caller at once, while the daemon producer still stands in put and is left behind

import queue
import threading
from typing import Any, Callable, Iterable


def pipeline(source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10) -> None:
    """Process items with a bounded producer/consumer queue.

    The producer is a daemon thread, so it can never block the interpreter.
    """
    buffer: "queue.Queue[Any]" = queue.Queue(maxsize=limit)
    source_error: list[BaseException] = []

    def _producer() -> None:
        try:
            for element in source:
                buffer.put(element)
        except BaseException as exc:  # noqa: BLE001
            source_error.append(exc)
        finally:
            buffer.put(None)

    thread = threading.Thread(target=_producer, daemon=True)
    thread.start()

    while True:
        element = buffer.get()
        if element is None:
            break
        handle(element)

    thread.join()
    if source_error:
        raise source_error[0]
