# exercise: undo_order
# label: wrong
# mistake: it puts None at the bottom and takes until None comes; an action that is None ends it early, and all actions before that one are missing; breaks "Every action goes into a LifoQueue and comes out of it again"

import queue
from collections.abc import Sequence
from typing import Any

BOTTOM = None


def undo_order(actions: Sequence[Any]) -> list[Any]:
    pile: queue.LifoQueue[Any] = queue.LifoQueue()
    pile.put(BOTTOM)
    for action in actions:
        pile.put(action)
    undone = []
    while (action := pile.get()) is not BOTTOM:
        undone.append(action)
    return undone
