# exercise: undo_order
# label: right
# style: as short as it goes, with "from queue import"
from queue import LifoQueue


def undo_order(actions):
    s = LifoQueue(len(actions))
    for a in actions:
        s.put_nowait(a)
    return [s.get_nowait() for _ in actions]
