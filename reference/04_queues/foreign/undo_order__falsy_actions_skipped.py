# exercise: undo_order
# label: wrong
# mistake: `if action` leaves out the actions that count as false

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    out = []
    while not q.empty():
        action = q.get()
        if action:
            out.append(action)
    return out
