# exercise: undo_order
# label: wrong
# mistake: the stack has a fixed maxsize and nobody takes anything out while filling, so put waits forever
import queue

DEPTH = 8


def undo_order(actions):
    s = queue.LifoQueue(maxsize=DEPTH)
    for a in actions:
        s.put(a)
    return [s.get() for _ in actions]
