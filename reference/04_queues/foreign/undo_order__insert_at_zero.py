# exercise: undo_order
# label: wrong
# mistake: insert(0, ...) instead of append turns the order round again
# expect: reversed-twice

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    out = []
    while not q.empty():
        out.insert(0, q.get())
    return out
