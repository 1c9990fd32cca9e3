# exercise: undo_order
# label: wrong
# mistake: iter(q.get, None) with None as bottom mark, but an action may be None: what lies below is lost

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    q.put(None)
    for a in actions:
        q.put(a)
    return list(iter(q.get, None))
