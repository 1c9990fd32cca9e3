# exercise: undo_order
# label: wrong
# mistake: the actions are moved with pop(0) out of the list that the caller has given, so that list is empty afterwards (and a tuple raises AttributeError)
from queue import LifoQueue


def undo_order(actions):
    stack = LifoQueue()
    while len(actions) > 0:
        stack.put(actions.pop(0))

    result = []
    while not stack.empty():
        result.append(stack.get())
    return result
