# exercise: undo_order
# label: wrong
# mistake: the stack is bounded to 100 entries to save memory and what does not fit is dropped with a warning, so with more than 100 actions the newest ones are missing; breaks "Every action goes into a queue.LifoQueue and comes out of it again"
import logging
import queue
from collections.abc import Sequence
from typing import Any

logger = logging.getLogger(__name__)

MAX_HISTORY = 100


def undo_order(actions: Sequence[Any]) -> list[Any]:
    stack: queue.LifoQueue[Any] = queue.LifoQueue(maxsize=MAX_HISTORY)
    for action in actions:
        try:
            stack.put_nowait(action)
        except queue.Full:
            logger.warning("history is full, dropping %r", action)
    undone: list[Any] = []
    while not stack.empty():
        undone.append(stack.get_nowait())
    return undone
