# exercise: undo_order
# label: wrong
# mistake: the result list is a mutable default argument, so it is not a new list and a second call still has the actions of the first

from queue import LifoQueue


def undo_order(actions, undone=[]):
    stack = LifoQueue()
    for step in actions:
        stack.put(step)
    while not stack.empty():
        undone.append(stack.get())
    return undone
