# exercise: undo_order
# label: wrong
# mistake: the list that came out in the right order is turned round once more
# expect: reversed-twice

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    out = []
    while not q.empty():
        out.append(q.get())
    out.reverse()
    return out
