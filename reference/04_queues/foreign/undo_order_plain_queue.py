# exercise: undo_order
# label: wrong
# mistake: a first-in-first-out Queue, so the order is that of the list
import queue


def undo_order(actions):
    q = queue.Queue()
    for a in actions:
        q.put(a)
    return [q.get() for _ in range(q.qsize())]
