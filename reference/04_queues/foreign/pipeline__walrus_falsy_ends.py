# exercise: pipeline
# label: wrong
# mistake: the loop asks whether the item is true, so 0, "" or [] ends it like the mark; breaks "``None`` can mark the end; anything else may be an item"
import queue
import threading
from collections.abc import Callable, Iterable
from typing import Any


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    q: queue.Queue[Any] = queue.Queue(maxsize=limit)
    errors: list[BaseException] = []

    def produce() -> None:
        try:
            for item in source:
                q.put(item)
        except BaseException as error:
            errors.append(error)
        finally:
            q.put(None)

    def consume() -> None:
        try:
            while item := q.get():
                handle(item)
        except BaseException as error:
            errors.append(error)
            while q.get():
                pass

    threads = [threading.Thread(target=f) for f in (produce, consume)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
