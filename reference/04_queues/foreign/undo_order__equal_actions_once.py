# exercise: undo_order
# label: wrong
# mistake: an action that is in the queue already is not put again

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    seen = []
    for a in actions:
        if a not in seen:
            seen.append(a)
            q.put(a)
    return [q.get() for _ in range(q.qsize())]
