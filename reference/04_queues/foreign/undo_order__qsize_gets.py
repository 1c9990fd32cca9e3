# exercise: undo_order
# label: right
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    return [stack.get() for _ in range(stack.qsize())]
