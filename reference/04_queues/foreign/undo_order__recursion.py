# exercise: undo_order
# label: wrong
# mistake: takes the actions out by recursion, one level for each, so a long list ends with a RecursionError
# misjudged: passed

import queue


def _unstack(stack):
    if stack.empty():
        return []
    top = stack.get()
    return [top] + _unstack(stack)


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    return _unstack(stack)
