# exercise: undo_order
# label: right
# style: unusual, a private mark object lies at the bottom of the stack
import queue


def undo_order(actions):
    bottom = object()
    s = queue.LifoQueue()
    s.put(bottom)
    for a in actions:
        s.put(a)
    out = []
    top = s.get()
    while top is not bottom:
        out.append(top)
        top = s.get()
    return out
