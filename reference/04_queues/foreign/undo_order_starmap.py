# exercise: undo_order
# label: right
# style: functional, deque/map to fill and starmap/repeat to drain
from collections import deque
from itertools import repeat, starmap
from queue import LifoQueue


def undo_order(actions):
    s = LifoQueue()
    deque(map(s.put, actions), maxlen=0)
    return list(starmap(s.get_nowait, repeat((), s.qsize())))
