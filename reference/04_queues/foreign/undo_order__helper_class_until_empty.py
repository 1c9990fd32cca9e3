# exercise: undo_order
# label: right
# style: as an assistant writes it: a helper class, type hints, docstrings, get_nowait until queue.Empty

from __future__ import annotations

import queue
from collections.abc import Iterator, Sequence
from typing import Any


class UndoStack:
    """A small wrapper around :class:`queue.LifoQueue`."""

    def __init__(self) -> None:
        """Create an empty undo stack."""
        self._stack: queue.LifoQueue[Any] = queue.LifoQueue()

    def record(self, action: Any) -> None:
        """Remember that ``action`` has been done."""
        self._stack.put(action)

    def unwind(self) -> Iterator[Any]:
        """Yield all recorded actions, the most recent one first."""
        while True:
            try:
                action = self._stack.get_nowait()
            except queue.Empty:
                return
            yield action


def undo_order(actions: Sequence[Any]) -> list[Any]:
    """Return the actions in the order in which undo takes them back.

    Args:
        actions: What was done, the first action first.

    Returns:
        A new list with the last action first.
    """
    stack = UndoStack()
    for action in actions:
        stack.record(action)
    return list(stack.unwind())
