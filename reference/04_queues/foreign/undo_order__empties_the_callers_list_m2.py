# exercise: undo_order
# label: wrong
# mistake: moves the actions out of the list of the caller, which is empty afterwards (and a tuple has no pop); breaks "a new list; ``actions`` is not changed."
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    while len(actions) > 0:
        stack.put(actions.pop(0))
    result = []
    while not stack.empty():
        result.append(stack.get())
    return result
