# exercise: undo_order
# label: wrong
# mistake: range(1, len): the first action is never put

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for i in range(1, len(actions)):
        q.put(actions[i])
    out = []
    for i in range(1, len(actions)):
        out.append(q.get())
    return out
