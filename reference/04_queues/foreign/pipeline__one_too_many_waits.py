# exercise: pipeline
# label: wrong
# mistake: the hand-made queue makes the producer wait only when there are already more than `limit` items in it, so limit + 1 items can wait; breaks "Never more than limit items wait in the queue"

import collections
import threading
from collections.abc import Callable, Iterable
from typing import Any


class _Belt:
    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.items: collections.deque[Any] = collections.deque()
        self.state = "open"
        self.changed = threading.Condition()

    def put(self, item: Any) -> bool:
        with self.changed:
            while len(self.items) > self.limit and self.state == "open":
                self.changed.wait()
            if self.state != "open":
                return False
            self.items.append(item)
            self.changed.notify_all()
            return True

    def get(self) -> Any:
        with self.changed:
            while not self.items and self.state == "open":
                self.changed.wait()
            if not self.items:
                return None
            item = self.items.popleft()
            self.changed.notify_all()
            return item

    def end(self, state: str) -> None:
        with self.changed:
            self.state = state
            self.changed.notify_all()


def pipeline(
    source: Iterable[Any], handle: Callable[[Any], Any], limit: int = 10
) -> None:
    belt = _Belt(limit)
    errors: list[BaseException] = []

    def produce() -> None:
        try:
            for item in source:
                if not belt.put(item):
                    return
        except Exception as error:
            errors.append(error)
        finally:
            belt.end("closed")

    def consume() -> None:
        try:
            while (item := belt.get()) is not None:
                handle(item)
        except Exception as error:
            errors.append(error)
            belt.end("broken")

    threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
