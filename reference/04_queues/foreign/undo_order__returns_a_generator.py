# exercise: undo_order
# label: wrong
# mistake: returns a generator, not a list
# expect: answer-not-asked

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    return (q.get() for _ in range(q.qsize()))
