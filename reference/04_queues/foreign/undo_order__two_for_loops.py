# exercise: undo_order
# label: right
# style: for put, for get into a list

import queue


def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    result = []
    for _ in actions:
        result.append(q.get())
    return result
