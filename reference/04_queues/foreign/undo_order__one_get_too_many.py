# exercise: undo_order
# label: wrong
# mistake: range(len + 1): one get more than there were puts, waits for ever
# expect: one-get-too-many

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    out = []
    for i in range(len(actions) + 1):
        out.append(q.get())
    return out
