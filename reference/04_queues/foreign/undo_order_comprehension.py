# exercise: undo_order
# label: right
# style: functional, short, with qsize
import collections
from queue import LifoQueue


def undo_order(actions):
    lifo = LifoQueue()
    collections.deque(map(lifo.put, actions), maxlen=0)
    return [lifo.get_nowait() for _ in range(lifo.qsize())]
