# exercise: undo_order
# label: right
# style: library author; a typed generator drains any queue with get_nowait until queue.Empty
import queue
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

T = TypeVar("T")


def _drain(source: "queue.Queue[T]") -> Iterator[T]:
    """Yield what waits in ``source``; for one thread only."""
    while True:
        try:
            item = source.get_nowait()
        except queue.Empty:
            return
        yield item


def undo_order(actions: Sequence[Any]) -> list[Any]:
    history: queue.LifoQueue[Any] = queue.LifoQueue()
    for action in actions:
        history.put_nowait(action)
    return list(_drain(history))
