# exercise: undo_order
# label: wrong
# mistake: puts the end mark last as in a FIFO, so it comes out first and nothing is returned
import queue


def undo_order(actions):
    end = object()
    q = queue.LifoQueue()
    for action in actions:
        q.put(action)
    q.put(end)
    undone = []
    while True:
        action = q.get()
        if action is end:
            break
        undone.append(action)
    return undone
