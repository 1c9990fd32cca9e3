# exercise: undo_order
# label: wrong
# mistake: the reversing is cached by the actions: equal actions get the very same list again, with whatever the caller has done to it since, and actions that cannot be hashed (a dict, a list) raise TypeError; breaks "return: a new list" and ":raises: nothing".

import queue
from collections.abc import Sequence
from functools import cache
from typing import Any


@cache
def unstacked(*actions: Any) -> list[Any]:
    """Put all on a stack, and take all from it; the same actions only once."""
    stack: queue.LifoQueue[Any] = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    return [stack.get() for _ in actions]


def undo_order(actions: Sequence[Any]) -> list[Any]:
    return unstacked(*actions)
