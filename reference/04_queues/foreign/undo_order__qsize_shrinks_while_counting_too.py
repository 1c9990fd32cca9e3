# exercise: undo_order
# label: wrong
# mistake: the loop counts up to stack.qsize(), which gets smaller with every get, so only half of the actions come out.
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)

    result = []
    i = 0
    while i < stack.qsize():
        result.append(stack.get())
        i += 1
    return result
