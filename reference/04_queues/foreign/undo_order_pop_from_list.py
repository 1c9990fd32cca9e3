# exercise: undo_order
# label: wrong
# mistake: takes the actions out of the caller's list, which is empty afterwards
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    while len(actions) > 0:
        stack.put(actions.pop(0))
    n = stack.qsize()
    result = []
    for _ in range(n):
        result.append(stack.get())
    return result
