# exercise: undo_order
# label: right
import logging
import queue
from collections.abc import Sequence
from typing import Any

logger = logging.getLogger(__name__)


def undo_order(actions: Sequence[Any]) -> list[Any]:
    stack: queue.LifoQueue[Any] = queue.LifoQueue(maxsize=0)  # no limit
    for action in actions:
        stack.put_nowait(action)
    undone: list[Any] = []
    while True:
        try:
            undone.append(stack.get_nowait())
        except queue.Empty:
            break
    logger.debug("%d action(s) undone", len(undone))
    return undone
