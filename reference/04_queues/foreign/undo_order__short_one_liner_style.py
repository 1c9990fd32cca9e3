# exercise: undo_order
# label: right
# style: as short as possible

import queue


def undo_order(actions):
    q = queue.LifoQueue()
    return [q.put(a) for a in actions] and [q.get() for a in actions]
