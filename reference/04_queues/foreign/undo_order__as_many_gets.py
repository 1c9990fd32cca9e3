# exercise: undo_order
# label: right
from queue import LifoQueue


def undo_order(actions):
    stack = LifoQueue()
    for action in actions:
        stack.put(action)
    return [stack.get_nowait() for _ in range(stack.qsize())]
