# exercise: undo_order
# label: right
from collections import deque
from queue import LifoQueue


def undo_order(actions):
    stack = LifoQueue()
    deque(map(stack.put, actions), maxlen=0)
    return [stack.get() for _ in actions]
