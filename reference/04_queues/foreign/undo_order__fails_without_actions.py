# exercise: undo_order
# label: wrong
# mistake: a first get before the loop waits for ever when there are no actions
# expect: one-get-too-many

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    result = [q.get()]
    for _ in range(len(actions) - 1):
        result.append(q.get())
    return result
