# exercise: undo_order
# label: right
# style: maxsize is the number of actions

import queue


def undo_order(actions):
    n = len(actions)
    q = queue.LifoQueue(maxsize=max(n, 1))
    for i in range(n):
        q.put(actions[i])
    result = [None] * n
    for i in range(n):
        result[i] = q.get()
    return result
