# exercise: undo_order
# label: right
# style: an object of its own lies at the bottom of the stack and ends the loop, compared with "is"
from queue import LifoQueue

BOTTOM = object()


def undo_order(actions):
    stack = LifoQueue()
    stack.put(BOTTOM)
    for action in actions:
        stack.put(action)
    undone = []
    while (action := stack.get()) is not BOTTOM:
        undone.append(action)
    return undone
