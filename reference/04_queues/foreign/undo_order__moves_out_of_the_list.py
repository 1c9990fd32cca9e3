# exercise: undo_order
# label: wrong
# mistake: the actions are moved out of the caller's list (like drain), which is empty after the call: "``actions`` is not changed".
import queue
from collections.abc import Sequence
from typing import Any


def undo_order(actions: Sequence[Any]) -> list[Any]:
    stack: queue.LifoQueue[Any] = queue.LifoQueue()
    while actions:
        stack.put(actions.pop(0))
    return [stack.get() for _ in range(stack.qsize())]
