# exercise: undo_order
# label: wrong
# mistake: return is indented into the loop: only one action comes back (None for no action)

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    result = []
    for _ in actions:
        result.append(q.get())
        return result
