# exercise: undo_order
# label: wrong
# mistake: None lies at the bottom of the stack as the end mark, so an action that is None (or equal to it) ends the list, and all before it are missing (breaks "Every action goes into a ``queue.LifoQueue`` and comes out of it again")
from collections import deque
from itertools import chain
from queue import LifoQueue


def undo_order(actions):
    stack = LifoQueue()
    deque(map(stack.put, chain([None], actions)), maxlen=0)
    return [*iter(stack.get, None)]
