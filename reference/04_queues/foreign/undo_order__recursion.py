# exercise: undo_order
# label: right
# style: recursive emptying

import queue


def _empty(stack):
    if stack.empty():
        return []
    top = stack.get()
    return _join(top, stack)


def _join(top, stack):
    out = [top]
    while stack.qsize():
        out.append(stack.get())
    return out


def undo_order(actions):
    stack = queue.LifoQueue()
    for a in actions:
        stack.put(a)
    return _empty(stack)
