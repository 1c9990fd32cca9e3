# exercise: undo_order
# label: wrong
# mistake: get directly after each put in the same loop, so the order is that of the list

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    result = []
    for a in actions:
        q.put(a)
        result.append(q.get())
    return result
