# exercise: undo_order
# label: wrong
# mistake: a None marks the bottom of the stack, but the loop asks `while action`, so an action that counts as false (0, "", []) ends it early and the older actions are missing

import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    stack.put(None)  # the bottom of the stack
    for action in actions:
        stack.put(action)

    undone = []
    action = stack.get()
    while action:
        undone.append(action)
        action = stack.get()
    return undone
