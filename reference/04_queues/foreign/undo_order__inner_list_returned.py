# exercise: undo_order
# label: wrong
# mistake: returns q.queue, the list inside, which lies in the order of putting and never came out

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    return q.queue
