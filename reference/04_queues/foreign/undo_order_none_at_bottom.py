# exercise: undo_order
# label: wrong
# mistake: None is the end mark, but an action may be None; what was done before it is lost
import queue


def undo_order(actions):
    q = queue.LifoQueue()
    q.put(None)
    for action in actions:
        q.put(action)
    undone = []
    while (action := q.get()) is not None:
        undone.append(action)
    return undone
