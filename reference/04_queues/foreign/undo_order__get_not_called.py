# exercise: undo_order
# label: wrong
# mistake: q.get without parentheses: a list of methods

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    return [q.get for _ in actions]
