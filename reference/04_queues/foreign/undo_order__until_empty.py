# exercise: undo_order
# label: right
import contextlib
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    undone = []
    with contextlib.suppress(queue.Empty):
        while True:
            undone.append(stack.get_nowait())
    return undone
