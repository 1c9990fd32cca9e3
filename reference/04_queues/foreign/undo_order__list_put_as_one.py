# exercise: undo_order
# label: wrong
# mistake: the whole list is put as one item, so one get gives it back unchanged

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    q.put(actions)
    result = []
    while not q.empty():
        result.extend(q.get())
    return result
