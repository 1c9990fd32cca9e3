# exercise: undo_order
# label: right
# style: expert's compact code, deque to run a map, comprehension over qsize (one thread only)

from collections import deque
from queue import LifoQueue


def undo_order(actions):
    deque(map((s := LifoQueue(len(actions))).put, actions), maxlen=0)
    return [s.get() for _ in range(s.qsize())]
