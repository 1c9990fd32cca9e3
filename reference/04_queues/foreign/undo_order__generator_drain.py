# exercise: undo_order
# label: right
# style: generator that drains the stack, list() around it

import queue


def drain(q):
    while True:
        try:
            yield q.get(block=False)
        except queue.Empty:
            return


def undo_order(actions):
    q = queue.LifoQueue()
    for action in actions:
        q.put(action)
    return list(drain(q))
