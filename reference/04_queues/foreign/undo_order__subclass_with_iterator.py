# exercise: undo_order
# label: right
# style: typed, a LifoQueue subclass with an extend method and an iterator

import queue
from collections.abc import Iterable, Iterator, Sequence
from typing import Any


class UndoStack(queue.LifoQueue):
    """A stack that can be filled at once and that is emptied by iterating over it."""

    @classmethod
    def of(cls, actions: Iterable[Any]) -> "UndoStack":
        stack = cls()
        for action in actions:
            stack.put(action)
        return stack

    def __iter__(self) -> Iterator[Any]:
        while not self.empty():
            yield self.get()


def undo_order(actions: Sequence[Any]) -> list[Any]:
    return list(UndoStack.of(actions))
