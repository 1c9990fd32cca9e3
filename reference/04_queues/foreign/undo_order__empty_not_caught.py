# exercise: undo_order
# label: wrong
# mistake: endless get_nowait without catching Empty: it always ends with queue.Empty

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    result = []
    while True:
        result.append(q.get_nowait())
    return result
