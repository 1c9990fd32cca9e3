# exercise: undo_order
# label: right
# style: map(q.put) consumed by deque(maxlen=0)

import collections
import itertools
import queue


def undo_order(actions):
    q = queue.LifoQueue()
    collections.deque(map(q.put, actions), maxlen=0)
    return [get() for get in itertools.repeat(q.get, len(actions))]
