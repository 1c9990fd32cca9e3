# exercise: undo_order
# label: right
# style: C programmer, index loops, preallocated result, bounded queue of the exact size
import queue


def undo_order(actions):
    n = len(actions)
    lifo = queue.LifoQueue(maxsize=n)
    i = 0
    while i < n:
        lifo.put(actions[i], block=False)
        i += 1
    out = [None] * n
    i = 0
    while i < n:
        out[i] = lifo.get(block=False)
        i += 1
    return out
