# exercise: undo_order
# label: right
# style: a private object lies at the bottom of the stack, walrus with `is not`

import queue

_BOTTOM = object()


def undo_order(actions):
    stack = queue.LifoQueue()
    stack.put(_BOTTOM)
    for a in actions:
        stack.put(a)
    out = []
    while (a := stack.get()) is not _BOTTOM:
        out.append(a)
    return out
