# exercise: undo_order
# label: wrong
# mistake: the stack has room for ten, and what does not fit is dropped silently, so with more than ten actions the last ones are missing in the result; breaks "Every action goes into a ``queue.LifoQueue`` and comes out of it again"
import contextlib
import queue


def undo_order(actions):
    stack = queue.LifoQueue(maxsize=10)
    with contextlib.suppress(queue.Full):
        for action in actions:
            stack.put_nowait(action)
    return [stack.get_nowait() for _ in range(stack.qsize())]
