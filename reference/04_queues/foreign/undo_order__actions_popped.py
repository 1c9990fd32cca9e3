# exercise: undo_order
# label: wrong
# mistake: takes the actions out of the caller's list with pop(0)

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    n = len(actions)
    while actions:
        q.put(actions.pop(0))
    return [q.get() for _ in range(n)]
