# exercise: undo_order
# label: right
# style: a functional programmer: map and a comprehension, three lines

from collections import deque
from queue import LifoQueue


def undo_order(actions):
    stack = LifoQueue()
    deque(map(stack.put, actions), maxlen=0)
    return [stack.get_nowait() for _ in actions]
