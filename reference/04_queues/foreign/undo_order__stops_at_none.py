# exercise: undo_order
# label: wrong
# mistake: takes the actions out with iter(stack.get_nowait, None), which ends at the first action that is None: the actions that were done before it are missing in the result. Breaks "Every action goes into a ``queue.LifoQueue`` and comes out of it again."

import contextlib
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    undone = []
    with contextlib.suppress(queue.Empty):
        for action in iter(stack.get_nowait, None):
            undone.append(action)
    return undone
