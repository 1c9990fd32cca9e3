# exercise: undo_order
# label: right
# style: defensive copy of the list before anything

import queue


def undo_order(actions):
    copy = list(actions)
    q = queue.LifoQueue()
    while copy:
        q.put(copy.pop(0))
    result = []
    while True:
        if q.empty() == True:
            break
        else:
            result.append(q.get())
    return result
