# exercise: undo_order
# label: wrong
# mistake: the LifoQueue was made with maxsize=10 as in an example, and nobody gets while it is filled, so put waits forever with the eleventh action; breaks "Every action goes into a ``queue.LifoQueue`` and comes out of it again"

import queue


def undo_order(actions):
    q = queue.LifoQueue(maxsize=10)
    for action in actions:
        q.put(action)
    res = []
    while not q.empty():
        res.append(q.get())
    return res
