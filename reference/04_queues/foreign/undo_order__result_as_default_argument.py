# exercise: undo_order
# label: wrong
# mistake: the result list is a default argument and grows from call to call

import queue

def undo_order(actions, result=[]):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    while not q.empty():
        result.append(q.get())
    return result
