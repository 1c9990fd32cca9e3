# exercise: undo_order
# label: wrong
# mistake: the actions are popped out of the list that was given, so the caller's list is empty afterwards (it must stay as it is)

from queue import LifoQueue


def undo_order(actions):
    stack = LifoQueue()
    while len(actions) > 0:
        stack.put(actions.pop(0))

    result = []
    while not stack.empty():
        result.append(stack.get())
    return result
