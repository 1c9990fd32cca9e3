# exercise: undo_order
# label: right
# style: a library author's small generator that drains any queue with get_nowait until queue.Empty
import queue
from collections.abc import Iterator
from typing import Any


def drain(source: queue.Queue) -> Iterator[Any]:
    """Yield what is in the queue now, in the order of the queue."""
    while True:
        try:
            entry = source.get_nowait()
        except queue.Empty:
            return
        yield entry


def undo_order(actions):
    history = queue.LifoQueue()
    for action in actions:
        history.put_nowait(action)
    return list(drain(history))
