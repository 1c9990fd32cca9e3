# exercise: undo_order
# label: wrong
# mistake: a plain Queue gives the actions in the order in which they were put
# expect: wrong-kind-of-queue

import queue

def undo_order(actions):
    q = queue.Queue()
    for a in actions:
        q.put(a)
    return [q.get() for _ in actions]
