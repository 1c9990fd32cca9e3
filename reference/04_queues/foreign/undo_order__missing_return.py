# exercise: undo_order
# label: wrong
# mistake: the result list is built, but never returned
# expect: nothing-returned

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    result = []
    for _ in actions:
        result.append(q.get())
