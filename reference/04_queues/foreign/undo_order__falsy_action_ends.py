# exercise: undo_order
# label: wrong
# mistake: `while action := get` style: stops at the first action that counts as false (0, "", None)
# expect: false-value-taken-for-the-end

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    q.put(None)
    for a in actions:
        q.put(a)
    out = []
    while action := q.get():
        out.append(action)
    return out
