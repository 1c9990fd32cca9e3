# exercise: undo_order
# label: wrong
# mistake: the list is turned round by slicing; a LifoQueue is made but no action ever goes into it

import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    undone = list(actions[::-1])
    assert stack.empty()
    return undone
