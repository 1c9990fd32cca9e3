# exercise: undo_order
# label: wrong
# mistake: None lies at the bottom as the end mark, but here an action may be None; those before it get lost; breaks "Every action goes into a ``queue.LifoQueue`` and comes out of it again."
import queue
from collections.abc import Sequence
from typing import Any


def undo_order(actions: Sequence[Any]) -> list[Any]:
    stack: queue.LifoQueue[Any] = queue.LifoQueue()
    stack.put(None)
    for action in actions:
        stack.put(action)

    def popped():
        while (action := stack.get()) is not None:
            yield action

    return [*popped()]
