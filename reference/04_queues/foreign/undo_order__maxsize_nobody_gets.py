# exercise: undo_order
# label: wrong
# mistake: the LifoQueue has room for ten only and nobody gets before all are put, so with eleven actions or more put waits for ever

import queue

MAX_UNDO = 10


def undo_order(actions):
    stack = queue.LifoQueue(maxsize=MAX_UNDO)
    for action in actions:
        stack.put(action)
    return [stack.get() for _ in range(len(actions))]
