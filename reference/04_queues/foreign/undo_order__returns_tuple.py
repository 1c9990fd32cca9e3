# exercise: undo_order
# label: wrong
# mistake: returns a tuple

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    return tuple(q.get() for _ in actions)
