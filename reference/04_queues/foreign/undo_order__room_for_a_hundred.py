# exercise: undo_order
# label: wrong
# mistake: the stack has a fixed maxsize of 100; the put of action 101 waits for ever

import queue

MAX_UNDO = 100  # enough undo steps for everybody


def undo_order(actions):
    stack = queue.LifoQueue(maxsize=MAX_UNDO)
    for action in actions:
        stack.put(action)
    return [stack.get() for _ in range(len(actions))]
