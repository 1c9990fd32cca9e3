# exercise: undo_order
# label: right
# style: over-engineered: a subclass of LifoQueue with context manager, one thread fills it and one empties it afterwards
import queue
import threading
from collections.abc import Sequence
from typing import Any


class Pile(queue.LifoQueue):
    def __enter__(self) -> "Pile":
        return self

    def __exit__(self, *_: object) -> None:
        assert self.empty()

    def fill(self, things: Sequence[Any]) -> None:
        for thing in things:
            self.put(thing)

    def empty_into(self, place: list[Any], count: int) -> None:
        for _ in range(count):
            place.append(self.get())


def undo_order(actions: Sequence[Any]) -> list[Any]:
    found: list[Any] = []
    with Pile() as pile:
        for target, args in (
            (pile.fill, (actions,)),
            (pile.empty_into, (found, len(actions))),
        ):
            thread = threading.Thread(target=target, args=args)
            thread.start()
            thread.join()
    return found
