# exercise: undo_order
# style: until_it_is_empty
from queue import LifoQueue


def undo_order(actions):
    stack = LifoQueue()
    for a in actions:
        stack.put(a)
    undone = []
    while not stack.empty():
        undone.append(stack.get())
    return undone
