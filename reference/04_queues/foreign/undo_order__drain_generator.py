# exercise: undo_order
# label: right

import queue
from collections.abc import Iterator, Sequence
from typing import Any


def drain(channel: "queue.Queue[Any]") -> Iterator[Any]:
    """Yield all that is in a queue, in its own order, until it is empty."""
    while True:
        try:
            yield channel.get_nowait()
        except queue.Empty:
            return


def undo_order(actions: Sequence[Any]) -> list[Any]:
    stack: queue.LifoQueue[Any] = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    return list(drain(stack))
