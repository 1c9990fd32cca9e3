# exercise: undo_order
# label: right

import queue


def undo_order(actions):
    q = queue.LifoQueue()
    for action in actions:
        q.put(action)
    res = []
    for i in range(len(actions)):
        res.append(q.get())
    return res
