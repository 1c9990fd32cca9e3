# exercise: undo_order
# label: right
# style: itertools and collections: a deque of length 0 drives map(put); starmap with repeat(()) calls get as often
import itertools
import queue
from collections import deque


def undo_order(actions):
    stack = queue.LifoQueue()
    deque(map(stack.put, actions), maxlen=0)
    return list(itertools.starmap(stack.get, itertools.repeat((), stack.qsize())))
