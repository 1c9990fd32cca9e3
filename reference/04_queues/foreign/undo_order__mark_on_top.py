# exercise: undo_order
# label: wrong
# mistake: puts the end mark last as in task 1, but on a stack the last comes out first, so the result is always empty; breaks "The last action is taken back first. Every action goes into a ``queue.LifoQueue`` and comes out of it again."
import queue


def undo_order(actions):
    end = object()
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    stack.put(end)

    result = []
    while True:
        action = stack.get()
        if action is end:
            break
        result.append(action)
    return result
