# exercise: undo_order
# label: wrong
# mistake: iter(get_nowait, None) stops at an action that is None, so that action and all that were done before it are missing in the result; it breaks "Every action goes into a queue.LifoQueue and comes out of it again".

import contextlib
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    result = []
    with contextlib.suppress(queue.Empty):
        result.extend(iter(stack.get_nowait, None))
    return result
