# exercise: undo_order
# label: wrong
# mistake: the actions are put, but never got: the result is reversed(actions)
# expect: queue-not-used

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    return list(reversed(actions))
