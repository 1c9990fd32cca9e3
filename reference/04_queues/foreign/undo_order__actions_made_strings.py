# exercise: undo_order
# label: wrong
# mistake: str(action) is put, so the actions that come out are not those that went in

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(str(a))
    return [q.get() for _ in actions]
