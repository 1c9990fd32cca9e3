# exercise: undo_order
# label: right
# style: get(timeout) until Empty, slow but right

import queue


def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a, timeout=1)
    r = []
    try:
        while 1:
            r.append(q.get(timeout=0.01))
    except queue.Empty:
        pass
    return r
