# exercise: undo_order
# label: wrong
# mistake: gets once only: the last action alone comes out

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    if actions:
        return [q.get()]
    return []
