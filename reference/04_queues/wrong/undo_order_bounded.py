# exercise: undo_order
# expect: nobody-takes
from queue import LifoQueue


def undo_order(actions):
    stack = LifoQueue(100)
    for action in actions:
        stack.put(action)  # <- here
    return [stack.get() for _ in actions]
