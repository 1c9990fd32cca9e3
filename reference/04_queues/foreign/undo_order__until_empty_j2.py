# exercise: undo_order
# label: right

import queue
from collections.abc import Sequence
from typing import Any


def undo_order(actions: Sequence[Any]) -> list[Any]:
    pile: queue.LifoQueue[Any] = queue.LifoQueue()
    for action in actions:
        pile.put_nowait(action)
    undone: list[Any] = []
    while True:
        try:
            undone.append(pile.get_nowait())
        except queue.Empty:
            return undone
