# exercise: undo_order
# label: wrong
# mistake: a deque is used as the stack, not a LifoQueue
# expect: queue-not-used

from collections import deque

def undo_order(actions):
    d = deque()
    for a in actions:
        d.append(a)
    return [d.pop() for _ in range(len(d))]
