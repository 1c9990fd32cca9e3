# exercise: undo_order
# expect: reversed-twice
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in reversed(actions):  # <- here
        stack.put(action)
    return [stack.get() for _ in actions]
