# exercise: undo_order
# label: wrong
# mistake: LifoQueue without parentheses: put is called on the class, TypeError

import queue

def undo_order(actions):
    q = queue.LifoQueue
    for a in actions:
        q.put(a)
    return [q.get() for _ in actions]
