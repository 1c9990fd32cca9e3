# exercise: undo_order
# label: wrong
# mistake: None is used as the bottom mark, but None may be an action, so the result is cut off there
import queue


def undo_order(actions):
    s = queue.LifoQueue()
    for a in (None, *actions):
        s.put(a)
    return list(iter(s.get, None))
