# exercise: undo_order
# label: right
# style: a functional programmer, map for the puts and a generator that drains
import queue
from collections import deque


def _drained(stack):
    """Yield what is on the stack, from the top."""
    while not stack.empty():  # only this one thread is here
        yield stack.get()


def undo_order(actions):
    stack = queue.LifoQueue()
    deque(map(stack.put, actions), maxlen=0)  # run the map, keep nothing
    return list(_drained(stack))
