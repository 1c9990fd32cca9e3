# exercise: undo_order
# label: wrong
# mistake: puts the actions last first, so they come out first first
# expect: reversed-twice

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in reversed(actions):
        q.put(a)
    return [q.get() for _ in actions]
