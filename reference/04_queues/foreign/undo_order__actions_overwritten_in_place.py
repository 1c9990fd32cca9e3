# exercise: undo_order
# label: wrong
# mistake: writes the result into the caller's list

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    for i in range(len(actions)):
        actions[i] = q.get()
    return actions
