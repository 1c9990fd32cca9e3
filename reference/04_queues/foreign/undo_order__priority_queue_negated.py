# exercise: undo_order
# label: wrong
# mistake: a PriorityQueue with negated numbers, not a LifoQueue
# expect: queue-not-used

import queue

def undo_order(actions):
    q = queue.PriorityQueue()
    for n, a in enumerate(actions):
        q.put((-n, a))
    return [q.get()[1] for _ in actions]
