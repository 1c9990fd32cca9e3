# exercise: undo_order
# label: wrong
# mistake: it moves the actions out of the caller's list, which is empty afterwards (and a tuple has no pop): "a new list; ``actions`` is not changed."
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    while len(actions) > 0:
        stack.put(actions.pop(0))  # shift, like in JavaScript
    undone = []
    while stack.qsize() > 0:
        undone.append(stack.get())
    return undone
