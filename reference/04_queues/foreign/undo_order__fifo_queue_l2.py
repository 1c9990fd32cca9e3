# exercise: undo_order
# label: wrong
# mistake: a queue.Queue gives back the first one first; breaks "The last action is taken back first."
import queue


def undo_order(actions):
    q = queue.Queue()
    for a in actions:
        q.put(a)
    out = []
    while not q.empty():
        out.append(q.get())
    return out
