# exercise: undo_order
# label: right
import queue
from collections.abc import Iterator, Sequence
from typing import Any


def _drain(stack: "queue.LifoQueue[Any]") -> Iterator[Any]:
    """Give everything out, until the stack says that it is empty."""
    while True:
        try:
            action = stack.get_nowait()
        except queue.Empty:
            return
        yield action


def undo_order(actions: Sequence[Any]) -> list[Any]:
    stack: queue.LifoQueue[Any] = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    return list(_drain(stack))
