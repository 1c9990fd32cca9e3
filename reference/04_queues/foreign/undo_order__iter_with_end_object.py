# exercise: undo_order
# label: right
# style: own end object at the bottom and iter(get, END)

import queue


def undo_order(actions):
    END = object()
    q = queue.LifoQueue()
    q.put((END,))
    for a in actions:
        q.put((None, a))
    result = []
    while True:
        entry = q.get()
        if entry[0] is END:
            return result
        result.append(entry[1])
