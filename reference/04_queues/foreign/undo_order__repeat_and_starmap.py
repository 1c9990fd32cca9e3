# exercise: undo_order
# label: right

import collections
import itertools
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    collections.deque(map(stack.put, actions), maxlen=0)  # puts all, keeps nothing
    return list(itertools.starmap(stack.get, itertools.repeat((), stack.qsize())))
