# exercise: undo_order
# label: wrong
# mistake: returns "a new list": without actions the caller gets his own object back (a tuple, if it was one)
# misjudged: passed
import queue


def undo_order(actions):
    if not actions:
        return actions
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    return [stack.get() for _ in actions]
