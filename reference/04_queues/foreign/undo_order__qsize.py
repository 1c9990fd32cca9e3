# exercise: undo_order
# label: right

import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put_nowait(action)
    return [stack.get_nowait() for _ in range(stack.qsize())]
