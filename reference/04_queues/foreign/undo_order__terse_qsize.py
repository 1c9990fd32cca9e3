# exercise: undo_order
# label: right
# style: terse; the stack has as many places as there are actions (0 means: no limit), qsize says how often to get
from queue import LifoQueue


def undo_order(actions):
    q = LifoQueue(len(actions))
    for a in actions:
        q.put_nowait(a)
    return [q.get_nowait() for _ in range(q.qsize())]
