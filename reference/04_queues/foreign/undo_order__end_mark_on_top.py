# exercise: undo_order
# label: wrong
# mistake: the end mark is put last, so it comes out first and nothing else does

import queue

END = object()

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    q.put(END)
    return list(iter(q.get, END))
