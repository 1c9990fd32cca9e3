# exercise: undo_order
# label: right
# style: while not empty() in a single thread

import queue


def undo_order(actions):
    s = queue.LifoQueue()
    for x in actions:
        s.put(x)
    out = []
    while not s.empty():
        out.append(s.get())
    return out
