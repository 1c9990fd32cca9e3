# exercise: undo_order
# label: wrong
# mistake: LifoQueue(10) and nobody gets while it is filled: put blocks for ever with more than ten actions
# expect: nobody-takes

import queue

def undo_order(actions):
    q = queue.LifoQueue(10)
    for a in actions:
        q.put(a)
    return [q.get() for _ in actions]
