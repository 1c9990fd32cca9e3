# exercise: undo_order
# label: right
# style: special cases for none and one, then the loop

import queue


def undo_order(actions):
    if len(actions) == 0:
        return []
    stack = queue.LifoQueue()
    for a in actions:
        stack.put(a)
    first = stack.get()
    rest = [stack.get() for _ in range(len(actions) - 1)]
    return [first] + rest
