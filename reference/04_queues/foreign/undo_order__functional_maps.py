# exercise: undo_order
# label: right
# style: functional: maps, a deque of length 0 that drives the puts, one get for each action
import collections
import queue


def undo_order(actions):
    pile = queue.LifoQueue()
    collections.deque(map(pile.put, actions), maxlen=0)
    return list(map(lambda _: pile.get(), actions))
