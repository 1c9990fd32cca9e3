# exercise: undo_order
# label: wrong
# mistake: range(len - 1): the first action stays in the queue

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    out = []
    for i in range(len(actions) - 1):
        out.append(q.get())
    return out
